using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Search;

namespace Previews.Football.Scenarios.Statements;

/// <summary>
/// What a team needs for one target, in few statements: for each result of its match first by who wins, draws and loses
/// elsewhere on the matchday; and on the last matchday, where that leaves it open, by margins and goals.
/// </summary>
internal sealed class StatementSearch
{
    private readonly OutcomeGrid _grid;
    private readonly int _match;
    private readonly Team _team;
    private readonly Target _target;
    private readonly (Consequence Consequence, Witnesses? Witnesses)[] _prospects;
    private readonly StatementMerger _merger;

    private StatementSearch(OutcomeGrid grid, Fixture match, Team team, Target target)
    {
        (_grid, _match, _team, _target) = (grid, grid.Matches.IndexOf(match), team, target);
        _merger = new StatementMerger(grid.Matches);
        _prospects = [.. Enumerable.Range(0, grid.Cells).Select(c => grid.ProspectIn(c, team, target))];
    }

    public static StatementSearch Of(OutcomeGrid grid, Fixture match, Team team, Target target) => new(grid, match, team, target);

    /// <summary>What holds whatever is scored; null if nothing does.</summary>
    public Statement? Certain =>
        _prospects[0].Consequence is not Consequence.Open and var only && Array.TrueForAll(_prospects, p => p.Consequence == only)
            ? StatementOf([], only)
            : null;

    /// <summary>What holds after one result of the team's match; empty if the target is already decided.</summary>
    public IEnumerable<Statement> After(Outcome result)
    {
        if (Certain is not null)
            return [];
        var side = _grid.Matches[_match].SideOf(_team) == Side.Home ? 1 : -1;
        var outcome = result switch { Outcome.Won => side, Outcome.Drawn => 0, _ => -side };
        int[] cells = [.. Enumerable.Range(0, _grid.Cells).Where(c => OutcomeGrid.OutcomeIn(c, _match) == outcome)];
        var decided = Covered(cells, Consequence.Reached).Concat(Covered(cells, Consequence.Missed));
        return _grid.IsLast
            ? _merger.Merge([.. decided, .. ByMargins(cells)]).Select(Classed)
            : decided.Concat(Covered(cells, Consequence.Open)).Select(Classed);
    }

    private IEnumerable<Statement> Covered(IEnumerable<int> cells, Consequence consequence) =>
        OutcomeBox.Cover(Bits(cells.Where(c => _prospects[c].Consequence == consequence)), _grid.Matches.Length).Select(b => StatementOf(
            b.Conditions(_grid.Matches, _team), consequence, null, WitnessesIn(b)));

    private Witnesses? WitnessesIn(OutcomeBox box) =>
        _prospects.Where((_, cell) => (box.Cells & Bit(cell)) != 0).Select(p => p.Witnesses).FirstOrDefault(w => w is not null);

    /// <summary>
    /// For each region of each cell that is left open the widest statement that holds: over all outcomes of the matches of which the
    /// region does not speak and which change nothing. So what the team's own match makes sure of alone is said without another.
    /// </summary>
    private IEnumerable<Statement> ByMargins(int[] cells)
    {
        var regions = cells.ToDictionary(c => c, RegionsIn);
        var said = new List<(OutcomeBox Box, MarginRegion Region)>();
        foreach (var cell in cells.Where(c => _prospects[c].Consequence == Consequence.Open))
        {
            foreach (var region in regions[cell] ?? [])
            {
                if (said.Exists(s => (s.Box.Cells & Bit(cell)) != 0 && region.IsInside(s.Region, Variables)))
                    continue;
                var same = Array.FindAll(cells, c => c == cell || (HasSameOutcomes(c, cell, region) && Holds(region, regions[c])));
                // A margin that some outcomes elsewhere do not even ask for is said of these only where it is then enough.
                var among = same.Length == cells.Length ? same : Array.FindAll(same, c => _prospects[c].Consequence == Consequence.Open);
                said.Add((OutcomeBox.Largest(Bit(cell), Bits(among), _grid.Matches.Length), region));
                yield return StatementOf(said[^1].Box, region, _grid.OutcomesIn(cell));
            }
        }

        foreach (var statement in Covered(cells.Where(c => regions[c] is null), Consequence.Open))
            yield return statement;
    }

    private int Variables => 2 * _grid.Matches.Length;

    /// <returns>Null if conditions on margins and goals cannot express them.</returns>
    private List<MarginRegion>? RegionsIn(int cell) => _prospects[cell].Consequence == Consequence.Open
        ? MarginRegions.Of(_grid, cell, _team, _target)
        : [new MarginRegion([], _prospects[cell].Consequence, null)];

    /// <summary>Whether the matches of which the region speaks end alike in both cells.</summary>
    private bool HasSameOutcomes(int one, int other, MarginRegion region) => Enumerable.Range(0, _grid.Matches.Length)
        .All(m => OutcomeGrid.OutcomeIn(one, m) == OutcomeGrid.OutcomeIn(other, m) || !region.SpeaksOf(m));

    private bool Holds(MarginRegion region, List<MarginRegion>? there) =>
        there is not null && there.TrueForAll(o => region.MeansTheSameAs(o) || region.IsApartFrom(o, Variables));

    private static UInt128 Bit(int cell) => UInt128.One << cell;

    private static UInt128 Bits(IEnumerable<int> cells) => cells.Aggregate(default(UInt128), (bits, c) => bits | Bit(c));

    /// <param name="outcomes">Of the cell in which the region was found.</param>
    private Statement StatementOf(OutcomeBox box, MarginRegion region, sbyte[] outcomes)
    {
        var translator = new ConstraintTranslator(_grid.Matches, outcomes);
        var conditions = box.Conditions(_grid.Matches, _team).Concat(region.Constraints.Select(translator.ConditionOf));
        var level = region.Consequence == Consequence.Level ? new Finding.Possible([.. region.Example(outcomes)]) : Finding.Impossible;
        return StatementOf(conditions, region.Consequence, region.DecidedBy, Witnesses.Of(_grid.Matches, level, level))
            with
        { LevelWith = [.. region.LevelWith.Select(t => _grid.Situation.Contest.Teams[t])] };
    }

    private Statement StatementOf(IEnumerable<Condition> all, Consequence consequence, string? decidedBy = null, Witnesses? witnesses = null)
    {
        // What the team does itself stands first.
        var conditions = all.OrderByDescending(c => c is Condition.Ends ends && ends.Match == Own).ToImmutableArray();
        return new Statement(_team, _target, StatementClass.Certain, conditions, consequence, decidedBy, witnesses);
    }

    private Statement Classed(Statement statement) => statement with
    {
        Class = statement.Consequence != Consequence.Open && statement.Conditions.SelectMany(c => c.Matches).All(m => m == Own)
            ? StatementClass.Enough
            : StatementClass.NeedsHelp,
    };

    private Fixture Own => _grid.Matches[_match];
}
