using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Records;

public enum Outcome
{
    Won,
    Drawn,
    Lost,
}

/// <summary>A result from the point of view of one team.</summary>
/// <param name="Match">With a score that counts.</param>
public sealed record FormEntry(Match Match, Team Team)
{
    public Side Side => Match.Fixture.SideOf(Team);

    public Team Opponent => Match.Fixture.OpponentOf(Team);

    public int GoalsFor => Score.For(Side);

    public int GoalsAgainst => Score.For(Side == Side.Home ? Side.Away : Side.Home);

    /// <summary>By the score; a penalty shoot-out leaves a draw a draw.</summary>
    public Outcome Outcome => GoalsFor.CompareTo(GoalsAgainst) switch
    {
        > 0 => Outcome.Won,
        0 => Outcome.Drawn,
        _ => Outcome.Lost,
    };

    private Score Score => Match.CountingScore ?? throw new InvalidOperationException($"{Match.Id} has no result.");
}

/// <summary>The last results of a team, as of an instant.</summary>
public static class Form
{
    /// <returns>At most <paramref name="count"/>, the latest first. A match that ended at this very instant is among them.</returns>
    public static ImmutableArray<FormEntry> Of(Team team, IEnumerable<Match> matches, Instant instant, int count) =>
    [
        .. matches.Where(m => m.Fixture.Involves(team)).AsOf(instant).Where(m => m.CountingScore is not null)
            .OrderByDescending(m => m.Kickoff.Start)
            .ThenBy(m => m.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(m => new FormEntry(m, team)),
    ];
}
