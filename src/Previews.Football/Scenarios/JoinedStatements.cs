using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios;

/// <summary>
/// Statements of one result in as few and as plain conditions as say the same: those of neighbouring scores become one (by one goal, by
/// two goals: by two goals or fewer), those inside another go, and so does a condition that follows from the others.
/// </summary>
internal sealed class JoinedStatements(ImmutableArray<Fixture> matches)
{
    private readonly ConditionSpace _space = new(matches);

    public IEnumerable<Statement> Of(IEnumerable<Statement> statements)
    {
        var joined = new List<Part>();
        foreach (var statement in statements)
            Add(new Part(Simplified(statement, WithMarginsPutIn(statement.Conditions)), _space), joined);
        return joined.Select(p => p.Statement);
    }

    private void Add(Part part, List<Part> joined)
    {
        var place = joined.Count;
        for (var i = 0; i < joined.Count; i++)
        {
            if (!MeanTheSame(joined[i].Statement, part.Statement) || Joined(joined[i], part) is not { } conditions)
                continue;
            part = new Part(Simplified(joined[i].Statement, conditions), _space);
            joined.RemoveAt(i);
            place = Math.Min(place, i);
            // What was no neighbour of either may be one of both.
            i = -1;
        }

        joined.Insert(Math.Min(place, joined.Count), part);
    }

    /// <summary>A statement with goals after which it applies.</summary>
    private sealed class Part(Statement statement, ConditionSpace space)
    {
        private int[]? _goals;

        public Statement Statement => statement;

        public bool Implies(Condition condition) => statement.Conditions.Contains(condition)
            || (space.HoldsAfter(_goals ??= space.Example(statement.Conditions)!, condition) && space.Example(statement.Conditions, condition) is null);
    }

    private static bool MeanTheSame(Statement one, Statement other) =>
        one.Consequence == other.Consequence
        && one.Consequence != Consequence.Open
        && string.Equals(one.DecidedBy, other.DecidedBy, StringComparison.Ordinal)
        && one.LevelWith.SequenceEqual(other.LevelWith);

    /// <returns>Conditions that hold exactly where all of the one or all of the other hold; null where no such are found.</returns>
    private ImmutableArray<Condition>? Joined(Part one, Part other)
    {
        var own = OnlyOf(one, other);
        if (own.Length == 0)
            return one.Statement.Conditions;
        var others = OnlyOf(other, one);
        if (others.Length == 0)
            return other.Statement.Conditions;
        if ((own, others) is not ([var left], [var right]) || Either(left, right) is not { } either)
            return null;
        ImmutableArray<Condition> both =
            [.. one.Statement.Conditions.SelectMany(c => c == left ? either : [c]).Concat(other.Statement.Conditions.Remove(right)).Distinct()];
        return IsPlain(both) && _space.Example(both, left, right) is null ? both : null;
    }

    /// <summary>Conditions of the one that do not follow from those of the other.</summary>
    private static Condition[] OnlyOf(Part one, Part other) => [.. one.Statement.Conditions.Where(c => !other.Implies(c))];

    /// <returns>What two conditions on the same thing have in common; null where they speak of different things.</returns>
    private static IEnumerable<Condition>? Either(Condition one, Condition other) => (one, other) switch
    {
        (Condition.Ends left, Condition.Ends right) when left.Match == right.Match && left.Team == right.Team => Either(left, right),
        (Condition.Adds left, Condition.Adds right) when left.Terms.SequenceEqual(right.Terms) => Either(left, right),
        _ => null,
    };

    private static IEnumerable<Condition> Either(Condition.Ends one, Condition.Ends other)
    {
        var outcomes = one.Outcomes.Union(other.Outcomes).Order().ToImmutableArray();
        return outcomes.Length < 3 ? [one with { Outcomes = outcomes }] : [];
    }

    /// <summary>The bounds that both have.</summary>
    private static IEnumerable<Condition> Either(Condition.Adds one, Condition.Adds other)
    {
        if (one.Comparison != Comparison.AtMost && other.Comparison != Comparison.AtMost)
            yield return one with { Comparison = Comparison.AtLeast, Number = Math.Min(one.Number, other.Number) };
        if (one.Comparison != Comparison.AtLeast && other.Comparison != Comparison.AtLeast)
            yield return one with { Comparison = Comparison.AtMost, Number = Math.Max(one.Number, other.Number) };
    }

    /// <summary>A margin in a match that may be drawn or lost is only spoken of as one that is not passed.</summary>
    private static bool IsPlain(ImmutableArray<Condition> conditions)
    {
        var decided = conditions.OfType<Condition.Ends>().Where(e => e.Outcomes.Length == 1).Select(e => e.Match).ToHashSet();
        return conditions.OfType<Condition.Adds>().All(a =>
            a.Matches.All(decided.Contains) || a is { Terms: [{ Quantity: Quantity.Margin }], Comparison: Comparison.AtMost });
    }

    private Statement Simplified(Statement statement, ImmutableArray<Condition> conditions) =>
        conditions == statement.Conditions ? statement : statement with { Conditions = WithoutWhatFollows(conditions) };

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
    private ImmutableArray<Condition> WithoutWhatFollows(ImmutableArray<Condition> conditions)
    {
        foreach (var sum in conditions.OfType<Condition.Adds>().Reverse())
        {
            var rest = conditions.Remove(sum);
            if (_space.Example(rest, sum) is null)
                conditions = rest;
        }

        return conditions;
    }
}
