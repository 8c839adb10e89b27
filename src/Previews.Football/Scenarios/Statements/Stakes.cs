using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Search;

namespace Previews.Football.Scenarios.Statements;

/// <summary>What a match is about for its two sides, as of an instant.</summary>
public sealed record Stakes(Fixture Match, SideStakes Home, SideStakes Away)
{
    public ImmutableArray<SideStakes> Sides => [Home, Away];

    /// <param name="match">A match of the group that remains at the instant.</param>
    /// <returns>
    /// Null where the match does not remain (it is played, cancelled or not of the group), where it is not known what remains besides, or
    /// where a shoot-out after a draw gives points.
    /// </returns>
    /// <exception cref="ArgumentException">The competition has no regulations.</exception>
    public static Stakes? Of(Group group, IEnumerable<Match> matches, Fixture match, Instant instant) => Of(Fates.Of(group, matches, instant), match);

    /// <inheritdoc cref="Of(Group, IEnumerable{Match}, Fixture, Instant)"/>
    /// <param name="fates">Those of the group's teams at the instant.</param>
    public static Stakes? Of(Fates fates, Fixture match)
    {
        // A shoot-out that gives points is a fourth and a fifth way to end, of which no statement speaks.
        if (!fates.Remaining.Contains(match) || fates.Situation.Outlook is NothingCertain || fates.Situation.Contest.Regulations.ShootOut is not null)
            return null;
        var grid = OutcomeGrid.Of(fates, match);
        var targets = Target.Of(grid.Situation.Group).ToList();
        return new Stakes(match, SideOf(grid, targets, match, match.Home), SideOf(grid, targets, match, match.Away));
    }

    private static SideStakes SideOf(OutcomeGrid grid, List<Target> targets, Fixture match, Team team)
    {
        var now = grid.FateOf(team);
        var searches = targets.ConvertAll(t => StatementSearch.Of(grid, match, team, t));
        return new SideStakes(
            match,
            team,
            now,
            TeamStatus.Of(now, grid.Situation.Group, grid.Situation.Instant),
            [.. searches.Select(s => s.Certain).OfType<Statement>()],
            [.. Enum.GetValues<Outcome>().Select(o => new ResultStakes(o, [.. searches.SelectMany(s => s.After(o))]))])
        {
            Matchday = grid.Matches,
            IsOnlyMatch = grid.Situation.RemainingAreAll && grid.Situation.Remaining.Length == 1,
        };
    }
}

/// <param name="Now">Where the team can still end, before the match.</param>
/// <param name="Status">What is certain of it, before the match; null: nothing.</param>
/// <param name="Certain">What holds whatever the result, the best target first.</param>
/// <param name="Results">Won, drawn and lost.</param>
public sealed record SideStakes(
    Fixture Match, Team Team, TeamFate Now, TeamStatus? Status, ImmutableArray<Statement> Certain, ImmutableArray<ResultStakes> Results)
{
    /// <summary>The match and those of its matchday, which statements speak of.</summary>
    public required ImmutableArray<Fixture> Matchday { get; init; }

    /// <summary>Whether no other match of the group remains.</summary>
    public bool IsOnlyMatch { get; init; }

    /// <summary>That no result of the match decides a target: after each both can still come.</summary>
    public IEnumerable<Statement> Open => Results[0].Statements.Where(s => IsOpenAfterAll(s.Target)).Select(s => s with { Conditions = [] });

    /// <summary>All of them; each that is made for a result names it among its conditions.</summary>
    public IEnumerable<Statement> Statements => Certain.Concat(Open).Concat(Results.SelectMany(r => r.Statements));

    private bool IsOpenAfterAll(Target target) => Results.All(r =>
        r.Statements.Where(s => s.Target == target).ToArray() is [{ Consequence: Consequence.Open, Witnesses: not null }]);
}

/// <summary>What one result of a team's match makes certain, and what it leaves to others.</summary>
/// <param name="Result">From the team's point of view.</param>
/// <param name="Statements">Target by target, the best first, of those that are not decided anyway.</param>
public sealed record ResultStakes(Outcome Result, ImmutableArray<Statement> Statements);
