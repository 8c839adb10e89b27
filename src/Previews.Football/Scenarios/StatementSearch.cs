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
        var (reached, missed, open) = (default(UInt128), default(UInt128), default(UInt128));
        for (var cell = 0; cell < grid.Cells; cell++)
        {
            var bit = UInt128.One << cell;
            var consequence = grid.ConsequenceIn(cell, team, target);
            reached |= consequence == Consequence.Reached ? bit : 0;
            missed |= consequence == Consequence.Missed ? bit : 0;
            open |= consequence == Consequence.Open ? bit : 0;
        }

        return
        [
            .. Covered(grid, reached, team, target, Consequence.Reached),
            .. Covered(grid, missed, team, target, Consequence.Missed),
            .. grid.IsLast
                ? Enumerable.Range(0, grid.Cells).Where(c => (open & (UInt128.One << c)) != 0).SelectMany(c => ByMargins(grid, c, team, target))
                : Covered(grid, open, team, target, Consequence.Open),
        ];
    }

    private static IEnumerable<Statement> Covered(OutcomeGrid grid, UInt128 cells, Team team, Target target, Consequence consequence) =>
        OutcomeBox.Cover(cells, grid.Matches.Length)
            .Select(b => StatementOf(team, target, [.. b.Conditions(grid.Matches, team)], consequence, null));

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
