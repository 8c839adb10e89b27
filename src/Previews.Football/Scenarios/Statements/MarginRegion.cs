using System.Collections.Immutable;
using Previews.Football.Integers;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Margins;

namespace Previews.Football.Scenarios.Statements;

/// <summary>A set of scores of the last matchday, given by linear constraints, after which a team has the same consequence.</summary>
/// <param name="Constraints">On margins and goals, as variables of a margin space; the outcomes of the matches are given.</param>
/// <param name="DecidedBy">As in <see cref="Statement"/>.</param>
internal sealed record MarginRegion(ImmutableArray<Constraint> Constraints, Consequence Consequence, string? DecidedBy)
{
    /// <summary>Of a level team: the others that share the place, by their index in the contest.</summary>
    public ImmutableArray<int> LevelWith { get; init; } = [];

    public static MarginRegion Of(MarginLeaf leaf, int team, int place, Target target)
    {
        var first = place;
        foreach (var tier in leaf.Tiers)
        {
            var last = first + tier.Teams.Length - 1;
            if (tier.Teams.Contains(team))
            {
                var consequence = last <= target.Place ? Consequence.Reached : first > target.Place ? Consequence.Missed : Consequence.Level;
                return consequence == Consequence.Level
                    ? new MarginRegion(leaf.Constraints, consequence, tier.DecidedBy?.Name) { LevelWith = [.. tier.Teams.Where(t => t != team).Order()] }
                    : new MarginRegion(leaf.Constraints, consequence, null);
            }

            first = last + 1;
        }

        throw new InvalidOperationException("The team is not among those that it is level with.");
    }

    public bool MeansTheSameAs(MarginRegion other) =>
        Consequence == other.Consequence
        && string.Equals(DecidedBy, other.DecidedBy, StringComparison.Ordinal)
        && LevelWith.SequenceEqual(other.LevelWith);

    public bool SpeaksOf(int match) =>
        Constraints.Any(c => c.Form.Coefficients[MarginSpace.Widening(match)] != 0 || c.Form.Coefficients[MarginSpace.Common(match)] != 0);

    /// <summary>The region without the constraints that are not needed to keep it apart from regions with another consequence.</summary>
    public MarginRegion Widened(List<MarginRegion> others, int variables)
    {
        var region = this;
        // The last criterion first: what an earlier one says is the larger condition.
        for (var i = Constraints.Length - 1; i >= 0; i--)
        {
            var without = region with { Constraints = region.Constraints.RemoveAt(i) };
            if (others.TrueForAll(o => without.IsApartFrom(o, variables)))
                region = without;
        }

        return region.WithLastEquationLoosened(others, variables);
    }

    /// <summary>Exactly six, where seven and more mean the same, is six or more.</summary>
    private MarginRegion WithLastEquationLoosened(List<MarginRegion> others, int variables)
    {
        if (Constraints.IsEmpty || !Constraints[^1].IsEquality)
            return this;
        foreach (var form in new[] { Constraints[^1].Form, Constraints[^1].Form.Negated() })
        {
            var loosened = this with { Constraints = Constraints.SetItem(Constraints.Length - 1, new Constraint(form, IsEquality: false)) };
            if (others.TrueForAll(o => loosened.IsApartFrom(o, variables)))
                return loosened;
        }

        return this;
    }

    /// <summary>Whether no score lies in both.</summary>
    public bool IsApartFrom(MarginRegion other, int variables) =>
        Constraints.Any(c => other.Constraints.Any(c.Contradicts))
        || IntegerSystem.Solve(Constraints.Concat(other.Constraints), variables) is null;

    /// <summary>Whether the other has the same consequence and contains every score of this one.</summary>
    public bool IsInside(MarginRegion other, int variables) => MeansTheSameAs(other)
        && other.Constraints.All(c => Opposites(c).All(o => IntegerSystem.Solve(Constraints.Append(o), variables) is null));

    /// <summary>What holds where the constraint does not: one of these.</summary>
    private static IEnumerable<Constraint> Opposites(Constraint constraint)
    {
        yield return new Constraint(constraint.Form.Negated().Plus(-1), IsEquality: false);
        if (constraint.IsEquality)
            yield return new Constraint(constraint.Form.Plus(-1), IsEquality: false);
    }

    /// <returns>Scores in it, for the outcomes for which it was found.</returns>
    public Score[] Example(sbyte[] outcomes)
    {
        var values = IntegerSystem.Solve(Constraints, 2 * outcomes.Length)
            ?? throw new InvalidOperationException("A region that was found has no scores.");
        return MarginSpace.ScoresOf(outcomes, values);
    }
}
