using Previews.Football.Integers;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Scenarios.Margins;

/// <summary>
/// Everything that can still be scored when every remaining match has its winner, or is drawn. Two variables a match, both at
/// least 0: goals that widen a victory beyond the first, and goals that both sides score. So a home victory is
/// <c>1 + v + g : g</c> and a draw <c>g : g</c>.
/// </summary>
internal sealed class MarginSpace
{
    /// <summary>So many scores are tried before a system is solved.</summary>
    private const int Remembered = 8;

    private readonly Contest _base;
    private readonly Queue<int[]> _found = [];
    private readonly Dictionary<(Criterion Criterion, ulong Between, int Team), FormRatio?> _forms = [];
    private readonly Dictionary<ulong, Contest[]> _scopes = [];

    /// <param name="played">With the results so far and what remains.</param>
    /// <param name="outcomes">Of each remaining pairing.</param>
    public MarginSpace(Contest played, sbyte[] outcomes)
    {
        Variables = 2 * outcomes.Length;
        _base = played.After(ScoresOf(outcomes, new int[Variables]), outcomes);
        _scopes[0] = [_base, .. Enumerable.Range(0, Variables).Select(v => played.After(ScoresOf(outcomes, UnitOf(v)), outcomes))];
    }

    /// <summary>The contest with the least goals that the outcomes allow.</summary>
    public Contest Base => _base;

    public int Variables { get; }

    /// <summary>The variable of the goals that widen the match's victory; a draw never uses it.</summary>
    public static int Widening(int match) => 2 * match;

    public static int Common(int match) => (2 * match) + 1;

    /// <param name="outcomes">Of each match.</param>
    /// <param name="values">Of all variables.</param>
    public static Score[] ScoresOf(sbyte[] outcomes, int[] values)
    {
        var scores = new Score[outcomes.Length];
        for (var match = 0; match < scores.Length; match++)
            scores[match] = ScoreOf(outcomes[match], match, values);
        return scores;
    }

    private static Score ScoreOf(sbyte outcome, int match, int[] values)
    {
        var (common, margin) = (values[Common(match)], 1 + values[Widening(match)]);
        return Supposed.Winner(outcome) switch
        {
            > 0 => new Score(common + margin, common),
            0 => new Score(common, common),
            _ => new Score(common, common + margin),
        };
    }

    /// <summary>
    /// What the criterion measures, as forms of the variables. It is found by measuring: with the least goals, and with
    /// one more of each variable.
    /// </summary>
    /// <returns>Null if it is not known before the match is played.</returns>
    public FormRatio? FormOf(Criterion criterion, Contest scope, int team)
    {
        var between = scope.Between.Aggregate(0UL, (mask, t) => mask | (1UL << t));
        var key = (criterion, between, team);
        if (!_forms.TryGetValue(key, out var form))
            _forms[key] = form = Measure(criterion, Scopes(between, scope.Between), team);
        return form;
    }

    /// <summary>What satisfied one system often satisfies the next: only else it is solved.</summary>
    public bool HasScores(Constraint[] constraints)
    {
        if (_found.Any(values => Array.TrueForAll(constraints, c => c.HoldsAt(values))))
            return true;
        try
        {
            return IntegerSystem.Solve(constraints, Variables) is { } found && Remember(found);
        }
        catch (OverflowException)
        {
            // Nothing is refused that is not proved to be impossible.
            return true;
        }
    }

    private bool Remember(int[] values)
    {
        _found.Enqueue(values);
        if (_found.Count > Remembered)
            _found.Dequeue();
        return true;
    }

    private static FormRatio? Measure(Criterion criterion, Contest[] scopes, int team)
    {
        if (criterion.MeasureOf(scopes[0], team) is not { } least)
            return null;
        var more = Array.ConvertAll(scopes[1..], s => criterion.MeasureOf(s, team)!.Value);
        var ratio = new FormRatio(
            new LinearForm(Array.ConvertAll(more, m => m.Value - least.Value), least.Value),
            new LinearForm(Array.ConvertAll(more, m => m.Per - least.Per), least.Per));
        return ratio is { IsConstant: true, MayBeNothing: true } ? FormRatio.Of(Fraction.Zero, more.Length) : ratio;
    }

    private Contest[] Scopes(ulong key, int[] between)
    {
        if (!_scopes.TryGetValue(key, out var scopes))
            _scopes[key] = scopes = Array.ConvertAll(_scopes[0], c => c.Among(between));
        return scopes;
    }

    private int[] UnitOf(int variable)
    {
        var values = new int[Variables];
        values[variable] = 1;
        return values;
    }
}
