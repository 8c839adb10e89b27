using System.Collections.Immutable;

namespace Previews.Football.Scenarios.Statements;

/// <summary>
/// Simplifies the conditions of one statement: drops what follows from the rest, puts known margins into sums, and brings
/// the conditions into the order of a sentence.
/// </summary>
/// <example>
/// Before: "A win by exactly two goals, and the margins of A and C add up to at least five".
/// After: "A win by exactly two goals, and C by at least three".
/// </example>
internal static class ConditionSimplifier
{
    public static ImmutableArray<Condition> Simplify(ImmutableArray<Condition> conditions, ConditionSpace space) =>
        WithoutWhatFollows(WithMarginsPutIn(conditions), space);

    /// <summary>The same, faster, for conditions none of which follows from the others.</summary>
    public static ImmutableArray<Condition> SimplifyNeeded(ImmutableArray<Condition> conditions, ConditionSpace space) =>
        WithMarginsPutIn(conditions) is var plain && plain == conditions ? conditions : WithoutWhatFollows(plain, space);

    /// <summary>First who wins, then by how much, then sums of goals; of the margins first the one in the match with which the conditions begin.</summary>
    public static ImmutableArray<Condition> Ordered(ImmutableArray<Condition> conditions) =>
    [
        .. conditions
            .OrderBy(c => c is Condition.Ends ? 0 : c is Condition.Adds { Terms: [{ Quantity: Quantity.Margin }] } ? 1 : 2)
            .ThenBy(c => c is Condition.Adds { Terms: [{ Quantity: Quantity.Margin } margin] } && margin.Match != ((Condition.Ends)conditions[0]).Match),
    ];

    /// <summary>Whether a sentence can say them: of a match that may also be drawn or lost, only an upper bound of the margin makes sense.</summary>
    public static bool AreSayable(ImmutableArray<Condition> conditions)
    {
        var decided = conditions.OfType<Condition.Ends>().Where(e => e.Outcomes.Length == 1).Select(e => e.Match).ToHashSet();
        return conditions.OfType<Condition.Adds>().All(a =>
            a.Matches.All(decided.Contains) || a is { Terms: [{ Quantity: Quantity.Margin }], Comparison: Comparison.AtMost });
    }

    /// <summary>
    /// A margin that is known exactly is taken out of the sums: "by exactly two, and with the other margin at least five" is "and the other
    /// by at least three".
    /// </summary>
    private static ImmutableArray<Condition> WithMarginsPutIn(ImmutableArray<Condition> conditions)
    {
        foreach (var margin in conditions.OfType<Condition.Adds>()
            .Where(a => a is { Comparison: Comparison.Exactly, Terms: [{ Quantity: Quantity.Margin, Factor: 1 }] }))
        {
            if (conditions.Any(c => c is Condition.Adds sum && sum != margin && With(margin, sum) != sum))
                conditions = [.. conditions.Select(c => c is Condition.Adds sum && sum != margin ? With(margin, sum) : c)];
        }

        return conditions;
    }

    private static Condition.Adds With(Condition.Adds margin, Condition.Adds sum)
    {
        var known = sum.Terms.Where(t => t.Quantity == Quantity.Margin && t.Match == margin.Terms[0].Match).ToList();
        var rest = sum.Terms.Except(known).ToList();
        return known.Count == 0 || rest.Count == 0 ? sum : ConstraintTranslator.Plainest(
            rest, sum.Comparison, sum.Number - (margin.Number * known.Sum(t => t.Team == margin.Terms[0].Team ? t.Factor : -t.Factor)));
    }

    /// <summary>Sums and margins that follow from the rest are dropped; who wins is always said.</summary>
    private static ImmutableArray<Condition> WithoutWhatFollows(ImmutableArray<Condition> conditions, ConditionSpace space)
    {
        foreach (var sum in conditions.OfType<Condition.Adds>().Reverse())
        {
            var rest = conditions.Remove(sum);
            if (space.Example(rest, sum) is null)
                conditions = rest;
        }

        return conditions;
    }
}
