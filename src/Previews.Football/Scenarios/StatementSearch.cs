using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios;

/// <summary>
/// What a team needs for one target, said in as few statements as need be: for each result of its match first by who wins, draws and
/// loses elsewhere on the matchday, and on the last one, where these leave it open, by margins and goals.
/// </summary>
internal sealed class StatementSearch
{
    private readonly OutcomeGrid _grid;
    private readonly int _match;
    private readonly Team _team;
    private readonly Target _target;
    private readonly UInt128 _reached;
    private readonly UInt128 _missed;

    private StatementSearch(OutcomeGrid grid, Fixture match, Team team, Target target)
    {
        (_grid, _match, _team, _target) = (grid, grid.Matches.IndexOf(match), team, target);
        for (var cell = 0; cell < grid.Cells; cell++)
        {
            var consequence = grid.ConsequenceIn(cell, team, target);
            _reached |= consequence == Consequence.Reached ? UInt128.One << cell : 0;
            _missed |= consequence == Consequence.Missed ? UInt128.One << cell : 0;
        }
    }

    public static StatementSearch Of(OutcomeGrid grid, Fixture match, Team team, Target target) => new(grid, match, team, target);

    /// <summary>What holds whatever is scored; null where that is nothing.</summary>
    public Statement? Certain =>
        _reached == All ? StatementOf([], Consequence.Reached, null)
        : _missed == All ? StatementOf([], Consequence.Missed, null)
        : null;

    /// <summary>What holds after one result of the team's match; nothing where the target is decided anyway.</summary>
    public IEnumerable<Statement> After(Outcome result)
    {
        if (Certain is not null)
            return [];
        var cells = CellsOf(result);
        var open = cells & ~_reached & ~_missed;
        return
        [
            .. Covered(cells & _reached, Consequence.Reached),
            .. Covered(cells & _missed, Consequence.Missed),
            .. _grid.IsLast
                ? Enumerable.Range(0, _grid.Cells).Where(c => (open & (UInt128.One << c)) != 0).SelectMany(ByMargins)
                : Covered(open, Consequence.Open),
        ];
    }

    private UInt128 All => (UInt128.One << _grid.Cells) - 1;

    private UInt128 CellsOf(Outcome result)
    {
        var side = _grid.Matches[_match].SideOf(_team) == Side.Home ? 1 : -1;
        var outcome = result switch { Outcome.Won => side, Outcome.Drawn => 0, _ => -side };
        return Enumerable.Range(0, _grid.Cells).Where(c => OutcomeGrid.OutcomeIn(c, _match) == outcome)
            .Aggregate(default(UInt128), (cells, c) => cells | (UInt128.One << c));
    }

    private IEnumerable<Statement> Covered(UInt128 cells, Consequence consequence) =>
        OutcomeBox.Cover(cells, _grid.Matches.Length).Select(b => StatementOf([.. b.Conditions(_grid.Matches, _team)], consequence, null));

    private IEnumerable<Statement> ByMargins(int cell)
    {
        var outcomes = OutcomeBox.Of(cell, _grid.Matches.Length).Conditions(_grid.Matches, _team).ToImmutableArray();
        var regions = MarginRegions.Of(_grid, cell, _team, _target);
        return regions is null
            ? [StatementOf(outcomes, Consequence.Open, null)]
            : regions.Select(r => StatementOf(outcomes.AddRange(r.Conditions), r.Consequence, r.DecidedBy) with { LevelWith = r.LevelWith });
    }

    private Statement StatementOf(ImmutableArray<Condition> conditions, Consequence consequence, string? decidedBy)
    {
        var own = _grid.Matches[_match];
        var kind = consequence == Consequence.Open ? StatementClass.NeedsHelp
            : conditions.IsEmpty ? StatementClass.Certain
            : conditions.SelectMany(c => c.Matches).All(m => m == own) ? StatementClass.Enough
            : StatementClass.NeedsHelp;
        // What the team does itself stands first.
        return new Statement(_team, _target, kind, [.. conditions.OrderByDescending(c => c is Condition.Ends ends && ends.Match == own)], consequence, decidedBy);
    }
}
