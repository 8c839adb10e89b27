using System.Collections.Immutable;
using Previews.Football.Integers;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Statements;

/// <summary>What conditions leave possible in some matches, decided exactly, with goals that have no upper bound.</summary>
/// <param name="matches">The goals of each are two variables: those of the home side, then those of the away side.</param>
internal sealed class ConditionSpace(ImmutableArray<Fixture> matches)
{
    private readonly Dictionary<Condition, (Constraint[] Ways, Constraint[] Opposites)> _constraints = [];

    /// <summary>Goals that satisfy all conditions; null where none do.</summary>
    /// <param name="opposites">Conditions that they do not satisfy.</param>
    public int[]? Example(IEnumerable<Condition> conditions, params IReadOnlyList<Condition> opposites)
    {
        var (constraints, choices) = (new List<Constraint>(), new List<Constraint[]>());
        foreach (var condition in conditions)
            Add(Constraints(condition).Ways);
        foreach (var opposite in opposites)
            Add(Constraints(opposite).Opposites);
        return Example(constraints, choices, 0);

        void Add(Constraint[] ways)
        {
            if (ways is [var only])
                constraints.Add(only);
            else
                choices.Add(ways);
        }
    }

    /// <param name="goals">Of each match those of the home side, then those of the away side.</param>
    public bool HoldsAfter(int[] goals, Condition condition) => Array.Exists(Constraints(condition).Ways, way => way.HoldsAt(goals));

    /// <param name="goals">Of each match those of the home side, then those of the away side.</param>
    public int QuantityIn(int[] goals, Term term)
    {
        var home = 2 * matches.IndexOf(term.Match);
        return term.QuantityIn(new Score(goals[home], goals[home + 1]));
    }

    /// <param name="choices">Of each, from the first one named on, one has to hold.</param>
    private int[]? Example(List<Constraint> constraints, List<Constraint[]> choices, int first)
    {
        if (first == choices.Count)
            return IntegerSystem.Solve(constraints, 2 * matches.Length);
        foreach (var way in choices[first])
        {
            constraints.Add(way);
            var example = Example(constraints, choices, first + 1);
            constraints.RemoveAt(constraints.Count - 1);
            if (example is not null)
                return example;
        }

        return null;
    }

    private (Constraint[] Ways, Constraint[] Opposites) Constraints(Condition condition)
    {
        if (!_constraints.TryGetValue(condition, out var constraints))
            _constraints[condition] = constraints = condition switch
            {
                Condition.Ends ends => (OneOf(ends.Outcomes, ends), OneOf([.. Enum.GetValues<Outcome>().Except(ends.Outcomes)], ends)),
                Condition.Adds adds => ([.. WaysOf(adds)], [.. OppositesOf(adds)]),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        return constraints;
    }

    /// <returns>Constraints of which one has to hold.</returns>
    private Constraint[] OneOf(ImmutableArray<Outcome> outcomes, Condition.Ends ends)
    {
        var margin = Sum([new Term(1, Quantity.Margin, ends.Match, ends.Team)]);
        var (won, drawn, lost) = (outcomes.Contains(Outcome.Won), outcomes.Contains(Outcome.Drawn), outcomes.Contains(Outcome.Lost));
        if (drawn && won != lost)
            return [AtLeast(won ? margin : margin.Negated(), 0)];
        return
        [
            .. won ? [AtLeast(margin, 1)] : Array.Empty<Constraint>(),
            .. drawn ? [new Constraint(margin, IsEquality: true)] : Array.Empty<Constraint>(),
            .. lost ? [AtLeast(margin.Negated(), 1)] : Array.Empty<Constraint>(),
        ];
    }

    private IEnumerable<Constraint> WaysOf(Condition.Adds adds)
    {
        var sum = Sum(adds.Terms);
        yield return adds.Comparison switch
        {
            Comparison.AtLeast => AtLeast(sum, adds.Number),
            Comparison.AtMost => AtLeast(sum.Negated(), -adds.Number),
            _ => new Constraint(sum.Plus(-adds.Number), IsEquality: true),
        };
    }

    private IEnumerable<Constraint> OppositesOf(Condition.Adds adds)
    {
        var sum = Sum(adds.Terms);
        if (adds.Comparison != Comparison.AtMost)
            yield return AtLeast(sum.Negated(), 1 - adds.Number);
        if (adds.Comparison != Comparison.AtLeast)
            yield return AtLeast(sum, adds.Number + 1);
    }

    private static Constraint AtLeast(LinearForm sum, int number) => new(sum.Plus(-number), IsEquality: false);

    private LinearForm Sum(ImmutableArray<Term> terms)
    {
        var coefficients = new int[2 * matches.Length];
        foreach (var term in terms)
        {
            var home = 2 * matches.IndexOf(term.Match);
            var (own, other) = term.Match.SideOf(term.Team) == Side.Home ? (home, home + 1) : (home + 1, home);
            coefficients[own] += term.Factor;
            coefficients[other] -= term.Quantity == Quantity.Margin ? term.Factor : 0;
        }

        return new LinearForm(coefficients, 0);
    }
}
