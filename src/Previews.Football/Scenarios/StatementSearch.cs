using System.Collections.Immutable;

namespace Previews.Football.Scenarios;

/// <summary>
/// What a team needs for one target, said in as few statements as need be: first by who wins, draws and loses on the matchday,
/// and on the last one, where these leave it open, by margins and goals.
/// </summary>
internal static class StatementSearch
{
    public static IEnumerable<Statement> Of(OutcomeGrid grid, Team team, Target target)
    {
        var cells = Enumerable.Range(0, grid.Cells).ToLookup(c => grid.ConsequenceIn(c, team, target));
        foreach (var consequence in new[] { Consequence.Reached, Consequence.Missed })
        {
            foreach (var box in OutcomeBox.Cover([.. cells[consequence]], grid.Matches.Length))
                yield return StatementOf(team, target, [.. box.Conditions(grid.Matches, team)], consequence, null);
        }

        foreach (var statement in grid.IsLast
            ? cells[Consequence.Open].SelectMany(c => ByMargins(grid, c, team, target))
            : StillOpen(grid, [.. cells[Consequence.Open]], team, target))
            yield return statement;
    }

    private static IEnumerable<Statement> StillOpen(OutcomeGrid grid, List<int> cells, Team team, Target target) =>
        OutcomeBox.Cover(cells, grid.Matches.Length)
            .Select(b => StatementOf(team, target, [.. b.Conditions(grid.Matches, team)], Consequence.Open, null));

    private static IEnumerable<Statement> ByMargins(OutcomeGrid grid, int cell, Team team, Target target)
    {
        var outcomes = OutcomeBox.Of(cell, grid.Matches.Length).Conditions(grid.Matches, team).ToImmutableArray();
        var regions = MarginRegions.Of(grid, cell, team, target);
        return regions is null
            ? [StatementOf(team, target, outcomes, Consequence.Open, null)]
            : regions.Select(r => StatementOf(team, target, outcomes.AddRange(r.Conditions), r.Consequence, r.DecidedBy));
    }

    private static Statement StatementOf(
        Team team, Target target, ImmutableArray<Condition> conditions, Consequence consequence, string? decidedBy)
    {
        var kind = consequence == Consequence.Open ? StatementClass.NeedsHelp
            : conditions.IsEmpty ? StatementClass.Certain
            : conditions.SelectMany(c => c.Matches).All(m => m.Involves(team)) ? StatementClass.Enough
            : StatementClass.NeedsHelp;
        return new Statement(team, target, kind, conditions, consequence, decidedBy);
    }
}
