using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Margins;

/// <summary>
/// Everything that can still be scored when every remaining match has its winner, or is drawn. Two variables a match, both at
/// least 0: goals that widen a victory beyond the first, and goals that both sides score. So a home victory is
/// <c>1 + v + g : g</c> and a draw <c>g : g</c>.
/// </summary>
internal sealed class MarginSpace
{
    private readonly Contest _base;
    private readonly Pairing[] _pairings;
    private readonly sbyte[] _outcomes;
    private readonly Dictionary<(Criterion Criterion, ulong Between, int Team), LinearForm?> _forms = [];
    private readonly Dictionary<ulong, Contest[]> _scopes = [];

    /// <param name="played">With the results so far.</param>
    /// <param name="outcomes">Of each pairing: 1 the home side wins, 0 a draw, -1 the away side wins.</param>
    public MarginSpace(Contest played, Pairing[] pairings, sbyte[] outcomes)
    {
        _pairings = pairings;
        _outcomes = outcomes;
        _base = With(played, new int[Variables]);
        _scopes[0] = [_base, .. Enumerable.Range(0, Variables).Select(v => With(played, UnitOf(v)))];
    }

    /// <summary>The contest with the least goals that the outcomes allow.</summary>
    public Contest Base => _base;

    public int Variables => 2 * _pairings.Length;

    /// <summary>The variable of the goals that widen the match's victory; a draw never uses it.</summary>
    public static int Widening(int match) => 2 * match;

    public static int Common(int match) => (2 * match) + 1;

    public Score ScoreOf(int match, int[] values)
    {
        var (common, margin) = (values[Common(match)], 1 + values[Widening(match)]);
        return _outcomes[match] switch
        {
            > 0 => new Score(common + margin, common),
            0 => new Score(common, common),
            _ => new Score(common, common + margin),
        };
    }

    /// <summary>
    /// What the criterion measures, as a form of the variables. It is found by measuring: with the least goals, and with
    /// one more of each variable.
    /// </summary>
    /// <returns>Null where it cannot be told before it is played.</returns>
    public LinearForm? FormOf(Criterion criterion, Contest scope, int team)
    {
        var between = scope.Between.Aggregate(0UL, (mask, t) => mask | (1UL << t));
        var key = (criterion, between, team);
        if (!_forms.TryGetValue(key, out var form))
            _forms[key] = form = Measure(criterion, Scopes(between, scope.Between), team);
        return form;
    }

    private static LinearForm? Measure(Criterion criterion, Contest[] scopes, int team)
    {
        if (criterion.MeasureOf(scopes[0], team) is not { } least)
            return null;
        var coefficients = new int[scopes.Length - 1];
        for (var i = 0; i < coefficients.Length; i++)
            coefficients[i] = criterion.MeasureOf(scopes[i + 1], team)!.Value.Value - least.Value;
        return new LinearForm(coefficients, least.Value);
    }

    private Contest[] Scopes(ulong key, int[] between)
    {
        if (!_scopes.TryGetValue(key, out var scopes))
            _scopes[key] = scopes = Array.ConvertAll(_scopes[0], c => c.Among(between));
        return scopes;
    }

    private Contest With(Contest played, int[] values)
    {
        var results = new Result[played.Results.Length + _pairings.Length];
        played.Results.CopyTo(results, 0);
        for (var i = 0; i < _pairings.Length; i++)
        {
            var score = ScoreOf(i, values);
            results[played.Results.Length + i] = new Result(
                _pairings[i].Home, _pairings[i].Away, score.Home, score.Away, _pairings[i].Neutral);
        }

        return played.WithResults(results);
    }

    private int[] UnitOf(int variable)
    {
        var values = new int[Variables];
        values[variable] = 1;
        return values;
    }
}
