using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Statements;

/// <summary>
/// Says sums of margins as single margins where other statements of the same meaning leave them only one: by three goals or fewer between
/// them, where the one by one goal is told of already, is the one by two and the other by one.
/// </summary>
internal sealed class PlainMargins(ImmutableArray<Fixture> matches, ConditionSpace space)
{
    public static bool AreSummedIn(Statement statement) => SumsOfMargins(statement.Conditions).Any();

    /// <param name="all">Of the same meaning, the statement among them: afterwards they tell of the same scores.</param>
    public Statement Of(Statement statement, List<Statement> all)
    {
        var conditions = statement.Conditions;
        var others = all.Where(s => s != statement).ToImmutableArray();
        if (Untold(conditions, [], others) is not { } goals)
            return statement;
        foreach (var term in SumsOfMargins(conditions).SelectMany(a => a.Terms).Where(t => t.Quantity == Quantity.Margin).DistinctBy(t => t.Match))
        {
            var margin = new Condition.Adds([term with { Factor = 1 }], Comparison.Exactly, space.QuantityIn(goals, term));
            if (IsOnly(margin, conditions, others))
                conditions = conditions.Add(margin);
        }

        if (conditions == statement.Conditions)
            return statement;
        var plain = Widest(PlainConditions.Of(conditions, space), [.. all]);
        return statement with { Conditions = plain, Witnesses = statement.Witnesses is null ? null : WitnessesOf(plain) };
    }

    private static IEnumerable<Condition.Adds> SumsOfMargins(ImmutableArray<Condition> conditions) =>
        conditions.OfType<Condition.Adds>().Where(a => a.Terms.Length > 1 && a.Terms.Any(t => t.Quantity == Quantity.Margin));

    /// <summary>By two goals, whatever the other margin, or by two and more, where statements tell the same of the rest.</summary>
    private ImmutableArray<Condition> Widest(ImmutableArray<Condition> conditions, ImmutableArray<Statement> statements)
    {
        foreach (var condition in conditions.Skip(1).Reverse())
            conditions = IsTold(conditions.Remove(condition)) ? conditions.Remove(condition) : conditions;
        if (conditions.OfType<Condition.Adds>().ToArray() is not [{ Comparison: Comparison.Exactly } margin])
            return conditions;
        ImmutableArray<Condition>[] wider =
        [
            conditions.Replace(margin, margin with { Comparison = Comparison.AtLeast }),
            conditions.Replace(margin, margin with { Comparison = Comparison.AtMost }),
            conditions,
        ];
        return Array.Find(wider, IsTold);

        bool IsTold(ImmutableArray<Condition> wide) => PlainConditions.AreThey(wide) && Untold(wide, [], statements) is null;
    }

    /// <summary>Who is level is so after all scores to which the statement applies.</summary>
    private Witnesses WitnessesOf(ImmutableArray<Condition> conditions)
    {
        var goals = space.Example(conditions)!;
        var scores = matches.Select((m, i) => (m, new Score(goals[2 * i], goals[(2 * i) + 1]))).ToImmutableArray();
        return new Witnesses(scores, scores);
    }

    /// <summary>Whether it is the margin after all scores of which no other statement tells.</summary>
    private bool IsOnly(Condition.Adds margin, ImmutableArray<Condition> conditions, ImmutableArray<Statement> others) =>
        Untold(conditions.Add(margin with { Comparison = Comparison.AtLeast, Number = margin.Number + 1 }), [], others) is null
        && Untold(conditions.Add(margin with { Comparison = Comparison.AtMost, Number = margin.Number - 1 }), [], others) is null;

    /// <returns>Goals that satisfy the conditions and none of the opposites, and after which none of the statements applies; null where there are none.</returns>
    private int[]? Untold(ImmutableArray<Condition> conditions, ImmutableArray<Condition> opposites, ImmutableArray<Statement> statements)
    {
        if (space.Example(conditions, opposites) is not { } goals)
            return null;
        var applying = statements.FirstOrDefault(s => s.Conditions.All(c => space.HoldsAfter(goals, c)));
        return applying is null
            ? goals
            : applying.Conditions.Select(c => Untold(conditions, opposites.Add(c), statements.Remove(applying))).FirstOrDefault(found => found is not null);
    }
}
