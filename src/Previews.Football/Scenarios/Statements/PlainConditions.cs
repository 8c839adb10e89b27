using System.Collections.Immutable;

namespace Previews.Football.Scenarios.Statements;

/// <summary>Conditions as people say them: nothing twice, no margin within a sum that is said already, and in an order that a sentence has.</summary>
internal static class PlainConditions
{
    public static ImmutableArray<Condition> Of(ImmutableArray<Condition> conditions, ConditionSpace space) =>
        WithoutWhatFollows(WithMarginsPutIn(conditions), space);

    /// <summary>Of conditions none of which follows from the others.</summary>
    public static ImmutableArray<Condition> OfNeeded(ImmutableArray<Condition> conditions, ConditionSpace space) =>
        WithMarginsPutIn(conditions) is var plain && plain == conditions ? conditions : WithoutWhatFollows(plain, space);

    /// <summary>Who wins, by how much, and then how many goals that takes; and of margins first that in the match of which all the others are told.</summary>
    public static ImmutableArray<Condition> Ordered(ImmutableArray<Condition> conditions) =>
    [
        .. conditions
            .OrderBy(c => c is Condition.Ends ? 0 : c is Condition.Adds { Terms: [{ Quantity: Quantity.Margin }] } ? 1 : 2)
            .ThenBy(c => c is Condition.Adds { Terms: [{ Quantity: Quantity.Margin } margin] } && margin.Match != ((Condition.Ends)conditions[0]).Match),
    ];

    /// <summary>A margin in a match that may be drawn or lost is only spoken of as one that is not passed.</summary>
    public static bool AreThey(ImmutableArray<Condition> conditions)
    {
        var decided = conditions.OfType<Condition.Ends>().Where(e => e.Outcomes.Length == 1).Select(e => e.Match).ToHashSet();
        return conditions.OfType<Condition.Adds>().All(a =>
            a.Matches.All(decided.Contains) || a is { Terms: [{ Quantity: Quantity.Margin }], Comparison: Comparison.AtMost });
    }

    /// <summary>Where a margin is said, sums do not speak of it: by exactly two, and with the goals elsewhere at least three, is with at least one goal elsewhere.</summary>
    private static ImmutableArray<Condition> WithMarginsPutIn(ImmutableArray<Condition> conditions)
    {
        foreach (var margin in conditions.OfType<Condition.Adds>().Where(a => a is { Comparison: Comparison.Exactly, Terms: [{ Quantity: Quantity.Margin, Factor: 1 }] }))
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
        return known.Count == 0 || rest.Count == 0 ? sum : MarginWording.Worded(
            rest, sum.Comparison, sum.Number - (margin.Number * known.Sum(t => t.Team == margin.Terms[0].Team ? t.Factor : -t.Factor)));
    }

    /// <summary>Who wins is always said, but no sum that follows from the rest.</summary>
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
