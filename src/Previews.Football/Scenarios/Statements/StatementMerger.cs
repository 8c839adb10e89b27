using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Statements;

/// <summary>
/// Merges several statements with the same consequence into fewer: those of neighbouring scores become one, and one that
/// another covers is dropped.
/// </summary>
/// <example>
/// Before: "A win by one goal", "A win by two goals". After: "A win by at most two goals".
/// </example>
internal sealed class StatementMerger(ImmutableArray<Fixture> matches)
{
    /// <summary>Nobody reads a longer list, however it is put: it stays as it was found.</summary>
    private const int MostStatements = 30;

    private readonly ConditionSpace _space = new(matches);

    /// <param name="statements">On one target.</param>
    public IEnumerable<Statement> Merge(ICollection<Statement> statements)
    {
        if (statements.Count > MostStatements)
            return statements;
        var merged = Merged(statements.Select(s => s with { Conditions = ConditionSimplifier.SimplifyNeeded(s.Conditions, _space) }));
        // What was made plainer the first time may make others plainer.
        return Merged(WithSplitSums(WithSplitSums(merged))).Select(s => s with { Conditions = ConditionSimplifier.Ordered(s.Conditions) });
    }

    private List<Statement> WithSplitSums(List<Statement> statements)
    {
        var splitter = new MarginSumSplitter(matches, _space);
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            if (MarginSumSplitter.HasSums(statements[i]))
                statements[i] = splitter.Split(statements[i], statements.FindAll(s => MeanTheSame(s, statements[i])));
        }

        return statements;
    }

    private List<Statement> Merged(IEnumerable<Statement> statements)
    {
        var merged = new List<Part>();
        foreach (var statement in statements)
            Add(new Part(statement, _space), merged);
        return merged.ConvertAll(p => p.Statement);
    }

    private void Add(Part part, List<Part> merged)
    {
        var place = merged.Count;
        for (var i = 0; i < merged.Count; i++)
        {
            if (!MeanTheSame(merged[i].Statement, part.Statement) || Merged(merged[i], part) is not { } conditions)
                continue;
            part = new Part(merged[i].Statement with { Conditions = ConditionSimplifier.Simplify(conditions, _space) }, _space);
            merged.RemoveAt(i);
            place = Math.Min(place, i);
            // What was no neighbour of either may be one of both.
            i = -1;
        }

        merged.Insert(Math.Min(place, merged.Count), part);
    }

    /// <summary>A statement with goals after which it applies.</summary>
    private sealed class Part(Statement statement, ConditionSpace space)
    {
        private int[]? _goals;

        public Statement Statement => statement;

        /// <summary>Conditions of the other that its own goals do not satisfy: a cheap check before anything is solved.</summary>
        public Condition[] ConditionsMissedOf(Part other) =>
            [.. other.Statement.Conditions.Where(c => !space.HoldsAfter(_goals ??= space.Example(statement.Conditions)!, c))];

        public bool Implies(Condition condition) =>
            statement.Conditions.Contains(condition) || space.Example(statement.Conditions, condition) is null;
    }

    private static bool MeanTheSame(Statement one, Statement other) =>
        one.Consequence == other.Consequence
        && one.Consequence != Consequence.Open
        && string.Equals(one.DecidedBy, other.DecidedBy, StringComparison.Ordinal)
        && one.LevelWith.SequenceEqual(other.LevelWith);

    /// <returns>Conditions that hold exactly where all of the one or all of the other hold; null if none are found.</returns>
    private ImmutableArray<Condition>? Merged(Part one, Part other)
    {
        var (missed, othersMissed) = (other.ConditionsMissedOf(one), one.ConditionsMissedOf(other));
        if (missed.Length > 0 && othersMissed.Length > 0 && ((missed, othersMissed) is not ([var m], [var o]) || Either(m, o) is null))
            return null;
        // More than one that is missed decides as well as all that do not follow.
        var own = missed.Length > 1 ? missed : OnlyOf(one, other);
        if (own.Length == 0)
            return one.Statement.Conditions;
        var others = othersMissed.Length > 1 ? othersMissed : OnlyOf(other, one);
        if (others.Length == 0)
            return other.Statement.Conditions;
        if ((own, others) is not ([var left], [var right]) || Either(left, right) is not { } either)
            return null;
        ImmutableArray<Condition> both =
            [.. one.Statement.Conditions.SelectMany(c => c == left ? either : [c]).Concat(other.Statement.Conditions.Remove(right)).Distinct()];
        return ConditionSimplifier.AreSayable(both) && _space.Example(both, left, right) is null ? both : null;
    }

    /// <summary>Conditions of the one that do not follow from those of the other.</summary>
    private static Condition[] OnlyOf(Part one, Part other) => [.. one.Statement.Conditions.Where(c => !other.Implies(c))];

    /// <returns>What two conditions on the same thing have in common; null if they are about different matches or margins.</returns>
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
}
