using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Statements;

/// <summary>
/// Replaces a sum of margins in one statement by single margins, if the other statements with the same consequence leave
/// only one value for each margin.
/// </summary>
/// <example>
/// Before: "A win by one goal" and "the margins of A and C add up to at most three".
/// After: "A win by one goal" and "A win by two goals and C by one".
/// </example>
internal sealed class MarginSumSplitter(ImmutableArray<Fixture> matches, ConditionSpace space)
{
    public static bool HasSums(Statement statement) => SumsOfMargins(statement.Conditions).Any();

    /// <param name="all">With the same consequence, the statement itself included: afterwards all together still cover the same scores.</param>
    public Statement Split(Statement statement, List<Statement> all)
    {
        var conditions = statement.Conditions;
        var others = all.Where(s => s != statement).ToImmutableArray();
        if (Uncovered(conditions, [], others) is not { } goals)
            return statement;
        foreach (var term in SumsOfMargins(conditions).SelectMany(a => a.Terms).Where(t => t.Quantity == Quantity.Margin).DistinctBy(t => t.Match))
        {
            var margin = new Condition.Adds([term with { Factor = 1 }], Comparison.Exactly, space.QuantityIn(goals, term));
            if (IsOnly(margin, conditions, others))
                conditions = conditions.Add(margin);
        }

        if (conditions == statement.Conditions)
            return statement;
        var plain = Widest(ConditionSimplifier.Simplify(conditions, space), [.. all]);
        return statement with { Conditions = plain, Witnesses = statement.Witnesses is null ? null : WitnessesOf(plain) };
    }

    private static IEnumerable<Condition.Adds> SumsOfMargins(ImmutableArray<Condition> conditions) =>
        conditions.OfType<Condition.Adds>().Where(a => a.Terms.Length > 1 && a.Terms.Any(t => t.Quantity == Quantity.Margin));

    /// <summary>Drops a condition, or opens a bound ("by two goals or more"), where the other statements cover the additional scores.</summary>
    private ImmutableArray<Condition> Widest(ImmutableArray<Condition> conditions, ImmutableArray<Statement> statements)
    {
        foreach (var condition in conditions.Skip(1).Reverse())
            conditions = IsCovered(conditions.Remove(condition)) ? conditions.Remove(condition) : conditions;
        if (conditions.OfType<Condition.Adds>().ToArray() is not [{ Comparison: Comparison.Exactly } margin])
            return conditions;
        ImmutableArray<Condition>[] wider =
        [
            conditions.Replace(margin, margin with { Comparison = Comparison.AtLeast }),
            conditions.Replace(margin, margin with { Comparison = Comparison.AtMost }),
            conditions,
        ];
        return Array.Find(wider, IsCovered);

        bool IsCovered(ImmutableArray<Condition> wide) => ConditionSimplifier.AreSayable(wide) && Uncovered(wide, [], statements) is null;
    }

    /// <summary>Example scores; the teams are level after every score to which the statement applies.</summary>
    private Witnesses WitnessesOf(ImmutableArray<Condition> conditions)
    {
        var goals = space.Example(conditions)!;
        var scores = matches.Select((m, i) => (m, new Score(goals[2 * i], goals[(2 * i) + 1]))).ToImmutableArray();
        return new Witnesses(scores, scores);
    }

    /// <summary>Whether every score that no other statement covers has this margin.</summary>
    private bool IsOnly(Condition.Adds margin, ImmutableArray<Condition> conditions, ImmutableArray<Statement> others) =>
        Uncovered(conditions.Add(margin with { Comparison = Comparison.AtLeast, Number = margin.Number + 1 }), [], others) is null
        && Uncovered(conditions.Add(margin with { Comparison = Comparison.AtMost, Number = margin.Number - 1 }), [], others) is null;

    /// <returns>Goals that satisfy the conditions and none of the opposites, and to which none of the statements applies; null if there are none.</returns>
    private int[]? Uncovered(ImmutableArray<Condition> conditions, ImmutableArray<Condition> opposites, ImmutableArray<Statement> statements)
    {
        if (space.Example(conditions, opposites) is not { } goals)
            return null;
        var applying = statements.FirstOrDefault(s => s.Conditions.All(c => space.HoldsAfter(goals, c)));
        return applying is null
            ? goals
            : applying.Conditions.Select(c => Uncovered(conditions, opposites.Add(c), statements.Remove(applying))).FirstOrDefault(found => found is not null);
    }
}
