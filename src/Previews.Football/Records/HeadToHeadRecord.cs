using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Records;

/// <summary>All that two teams played against each other, as of an instant, from the first team's point of view.</summary>
/// <param name="Matches">The latest first.</param>
public sealed record HeadToHeadRecord(Team First, Team Second, ImmutableArray<FormEntry> Matches)
{
    public int Played => Matches.Length;

    public int Won => Matches.Count(m => m.Outcome == Outcome.Won);

    public int Drawn => Matches.Count(m => m.Outcome == Outcome.Drawn);

    public int Lost => Matches.Count(m => m.Outcome == Outcome.Lost);

    /// <summary>Won by the second: a match that both lost was won by nobody.</summary>
    public int WonBySecond => Matches.Count(m => m.Match.ResultOf(m.Match.Fixture.SideOf(Second))!.Value.Outcome == Outcome.Won);

    public int GoalsFor => Matches.Sum(m => m.GoalsFor);

    public int GoalsAgainst => Matches.Sum(m => m.GoalsAgainst);

    public static HeadToHeadRecord Of(Team first, Team second, IEnumerable<Match> matches, Instant instant) =>
        new(first, second, Form.Of(first, matches.Where(m => m.Fixture.Involves(second)), instant, int.MaxValue));
}
