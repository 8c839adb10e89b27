using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios;

/// <summary>What a match is about for its two sides, as of an instant.</summary>
public sealed record Stakes(Fixture Match, SideStakes Home, SideStakes Away)
{
    /// <param name="match">A match of the group that remains at the instant.</param>
    /// <returns>Null where the match does not remain: it is played, cancelled or not of the group.</returns>
    /// <exception cref="ArgumentException">The competition has no regulations.</exception>
    public static Stakes? Of(Group group, IEnumerable<Match> matches, Fixture match, Instant instant)
    {
        var situation = Situation.Of(group, matches, instant);
        if (!situation.Remaining.Contains(match))
            return null;
        var grid = OutcomeGrid.Of(situation, match);
        return new Stakes(match, SideOf(grid, match.Home), SideOf(grid, match.Away));
    }

    private static SideStakes SideOf(OutcomeGrid grid, Team team) =>
        new(team, grid.FateOf(team), [.. Target.Of(grid.Situation.Group).SelectMany(t => StatementSearch.Of(grid, team, t))]);
}

/// <param name="Now">Where the team can still end, before the match.</param>
/// <param name="Statements">Target by target, the best first; of each first what is certain.</param>
public sealed record SideStakes(Team Team, TeamFate Now, ImmutableArray<Statement> Statements)
{
    /// <summary>What holds after one result of the team's match.</summary>
    public IEnumerable<Statement> After(Outcome result) => Statements.Where(s => s.Conditions
        .OfType<Condition.Ends>().All(e => e.Team != Team || e.Outcomes.Contains(result)));
}
