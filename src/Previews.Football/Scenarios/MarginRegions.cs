using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Margins;

namespace Previews.Football.Scenarios;

/// <summary>Scores of the last matchday after which the same holds of a team.</summary>
/// <param name="Conditions">On margins and goals; the outcomes of the matches are given.</param>
/// <param name="LevelWith">Of a level team: the others that share the place.</param>
internal sealed record MarginRegion(ImmutableArray<Condition> Conditions, Consequence Consequence, string? DecidedBy, ImmutableArray<Team> LevelWith);

/// <summary>Divides the scores that one outcome of the last matches leaves open by what they mean for a team.</summary>
internal static class MarginRegions
{
    /// <summary>More orders than this are no sentence any more.</summary>
    private const int MostLeaves = 100;

    /// <returns>The plainest first; null where it cannot be said in conditions on margins and goals.</returns>
    public static List<MarginRegion>? Of(OutcomeGrid grid, int cell, Team team, Target target)
    {
        var (contest, index) = (grid.Situation.Contest, grid.Situation.Contest.Teams.IndexOf(team));
        var outcomes = Array.ConvertAll(grid.Given(cell), o => o.GetValueOrDefault());
        var space = new MarginSpace(contest, outcomes);
        var (level, place) = LevelWith(index, space);
        var leaves = MarginLeaf.Of(space, level, place, index).Take(MostLeaves + 1).ToList();
        if (leaves.Count > MostLeaves || !leaves.TrueForAll(l => l.IsExact))
            return null;

        var regions = leaves.ConvertAll(l => Region.Of(l, index, place, target));
        var wording = new MarginWording(space, grid.Situation.Remaining, outcomes);
        return [.. Region.Simplified(regions, space.Variables)
            .Select(r => new MarginRegion([.. r.Constraints.Select(wording.ConditionOf)], r.Consequence, r.DecidedBy, [.. r.LevelWith.Select(t => contest.Teams[t])]))
            .OrderBy(r => r.Conditions.Length)
            .ThenBy(r => r.Consequence)];
    }

    private static (int[] Level, int Place) LevelWith(int team, MarginSpace space)
    {
        var all = Enumerable.Range(0, space.Base.Teams.Length).ToArray();
        var points = space.Base.Points(team);
        return (Array.FindAll(all, t => space.Base.Points(t) == points), 1 + all.Count(t => space.Base.Points(t) > points));
    }

    private sealed record Region(ImmutableArray<Constraint> Constraints, Consequence Consequence, string? DecidedBy, ImmutableArray<int> LevelWith)
    {
        public static Region Of(MarginLeaf leaf, int team, int place, Target target)
        {
            var first = place;
            foreach (var tier in leaf.Tiers)
            {
                var last = first + tier.Teams.Length - 1;
                if (tier.Teams.Contains(team))
                {
                    var consequence = last <= target.Place ? Consequence.Reached : first > target.Place ? Consequence.Missed : Consequence.Level;
                    var constraints = leaf.Constraints.RemoveAll(c => c.Form.IsConstant);
                    return consequence == Consequence.Level
                        ? new Region(constraints, consequence, tier.Untold?.Name, [.. tier.Teams.Where(t => t != team).Order()])
                        : new Region(constraints, consequence, null, []);
                }

                first = last + 1;
            }

            throw new InvalidOperationException("The team is not among those that it is level with.");
        }

        /// <summary>Every condition left out that is not needed to keep the regions of different meaning apart; then regions inside others left out.</summary>
        public static List<Region> Simplified(List<Region> regions, int variables)
        {
            var widened = regions.ConvertAll(r => r.Widened(regions.FindAll(o => !r.MeansTheSameAs(o)), variables));
            for (var i = widened.Count - 1; i >= 0; i--)
            {
                if (widened.Where((o, j) => j != i && o.MeansTheSameAs(widened[i])).Any(o => widened[i].IsInside(o, variables)))
                    widened.RemoveAt(i);
            }

            return widened;
        }

        private bool MeansTheSameAs(Region other) => Consequence == other.Consequence
            && string.Equals(DecidedBy, other.DecidedBy, StringComparison.Ordinal)
            && LevelWith.SequenceEqual(other.LevelWith);

        private Region Widened(List<Region> others, int variables)
        {
            var region = this;
            // The last criterion first: what an earlier one says is the larger condition.
            for (var i = Constraints.Length - 1; i >= 0; i--)
            {
                var without = region.Constraints.RemoveAt(i);
                if (others.TrueForAll(o => AreApart(without, o.Constraints, variables)))
                    region = region with { Constraints = without };
            }

            return region.WithLastEquationLoosened(others, variables);
        }

        /// <summary>Exactly six, where seven and more mean the same, is six or more.</summary>
        private Region WithLastEquationLoosened(List<Region> others, int variables)
        {
            if (Constraints.IsEmpty || !Constraints[^1].IsEquality)
                return this;
            foreach (var form in new[] { Constraints[^1].Form, Constraints[^1].Form.Negated() })
            {
                var loosened = Constraints.SetItem(Constraints.Length - 1, new Constraint(form, IsEquality: false));
                if (others.TrueForAll(o => AreApart(loosened, o.Constraints, variables)))
                    return this with { Constraints = loosened };
            }

            return this;
        }

        /// <summary>No score satisfies both.</summary>
        private static bool AreApart(ImmutableArray<Constraint> one, ImmutableArray<Constraint> other, int variables) =>
            one.Any(c => other.Any(c.Contradicts)) || IntegerSystem.Solve(one.Concat(other), variables) is null;

        private bool IsInside(Region other, int variables) => other.Constraints.All(c => Opposites(c)
            .All(o => IntegerSystem.Solve(Constraints.Append(o), variables) is null));

        /// <summary>What holds where the constraint does not: one of these.</summary>
        private static IEnumerable<Constraint> Opposites(Constraint constraint)
        {
            yield return new Constraint(constraint.Form.Negated().Plus(-1), IsEquality: false);
            if (constraint.IsEquality)
                yield return new Constraint(constraint.Form.Plus(-1), IsEquality: false);
        }
    }
}
