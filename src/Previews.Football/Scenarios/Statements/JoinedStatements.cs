using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Statements;

/// <summary>
/// Statements of one result in as few and as plain conditions as say the same: those of neighbouring scores become one (by one goal, by
/// two goals: by two goals or fewer), and those inside another go.
/// </summary>
internal sealed class JoinedStatements(ImmutableArray<Fixture> matches)
{
    /// <summary>A list longer than this is nothing to read, however it is said: it stays as it was found.</summary>
    private const int MostStatements = 30;

    private readonly ConditionSpace _space = new(matches);

    /// <param name="statements">On one target.</param>
    public IEnumerable<Statement> Of(ICollection<Statement> statements)
    {
        if (statements.Count > MostStatements)
            return statements;
        var joined = Joined(statements.Select(s => s with { Conditions = PlainConditions.OfNeeded(s.Conditions, _space) }));
        // What was made plainer the first time may make others plainer.
        return Joined(WithPlainMargins(WithPlainMargins(joined))).Select(s => s with { Conditions = PlainConditions.Ordered(s.Conditions) });
    }

    private List<Statement> WithPlainMargins(List<Statement> statements)
    {
        var margins = new PlainMargins(matches, _space);
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            if (PlainMargins.AreSummedIn(statements[i]))
                statements[i] = margins.Of(statements[i], statements.FindAll(s => MeanTheSame(s, statements[i])));
        }

        return statements;
    }

    private List<Statement> Joined(IEnumerable<Statement> statements)
    {
        var joined = new List<Part>();
        foreach (var statement in statements)
            Add(new Part(statement, _space), joined);
        return joined.ConvertAll(p => p.Statement);
    }

    private void Add(Part part, List<Part> joined)
    {
        var place = joined.Count;
        for (var i = 0; i < joined.Count; i++)
        {
            if (!MeanTheSame(joined[i].Statement, part.Statement) || Joined(joined[i], part) is not { } conditions)
                continue;
            part = new Part(joined[i].Statement with { Conditions = PlainConditions.Of(conditions, _space) }, _space);
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

        /// <summary>Conditions of the other that its own goals do not satisfy: seen at a glance, without solving anything.</summary>
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

    /// <returns>Conditions that hold exactly where all of the one or all of the other hold; null where no such are found.</returns>
    private ImmutableArray<Condition>? Joined(Part one, Part other)
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
        return PlainConditions.AreThey(both) && _space.Example(both, left, right) is null ? both : null;
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
}
