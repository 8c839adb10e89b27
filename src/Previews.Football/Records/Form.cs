using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Records;

/// <summary>A result from the point of view of one team.</summary>
/// <param name="Match">With a result that counts.</param>
public sealed record FormEntry(Match Match, Team Team)
{
    public Side Side => Match.Fixture.SideOf(Team);

    public Team Opponent => Match.Fixture.OpponentOf(Team);

    public int GoalsFor => Result.GoalsFor;

    public int GoalsAgainst => Result.GoalsAgainst;

    public Outcome Outcome => Result.Outcome;

    private SideResult Result => Match.ResultOf(Side) ?? throw new InvalidOperationException($"{Match.Id} has no result.");
}

/// <summary>The last results of a team, as of an instant.</summary>
public static class Form
{
    /// <returns>At most <paramref name="count"/>, the latest first. A match that ended at this very instant is among them.</returns>
    public static ImmutableArray<FormEntry> Of(Team team, IEnumerable<Match> matches, Instant instant, int count) =>
    [
        .. matches.Where(m => m.Fixture.Involves(team)).AsOf(instant).Where(m => m.HasResult)
            .OrderByDescending(m => m.Kickoff.Start)
            .ThenBy(m => m.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(m => new FormEntry(m, team)),
    ];
}
