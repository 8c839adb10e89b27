using System.Collections.Immutable;
using Previews.Football.Integers;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Scenarios.Margins;

/// <summary>One order in which teams level on points may come out, and what the scores must satisfy for it.</summary>
/// <param name="Ratios">Where goal average decides; satisfied together with the constraints.</param>
/// <param name="HasRatios">Whether goal average was looked at: what the scores must satisfy is then no sentence.</param>
internal sealed record MarginLeaf(ImmutableArray<Constraint> Constraints, ImmutableArray<RatioConstraint> Ratios, ImmutableArray<Tier> Tiers, bool HasRatios)
{
    /// <summary>Every order that some score may give and that leads to the aims, each once for each way through the criteria.</summary>
    /// <param name="level">Teams level on points in the space.</param>
    /// <param name="place">The place at which they begin, 1-based.</param>
    /// <param name="aims">Of the teams that are compared with all others.</param>
    /// <param name="effort">Once it is spent, what is found is not all.</param>
    public static IEnumerable<MarginLeaf> Of(MarginSpace space, int[] level, int place, ImmutableArray<Aim> aims, Effort effort)
    {
        var open = new Stack<ImmutableList<Division>>([ImmutableList<Division>.Empty]);
        while (!effort.IsSpent && open.TryPop(out var script))
        {
            var scale = new MarginScale(space, (place, place + level.Length - 1), aims, effort, script, open);
            var walk = new TieWalk(space.Base, space.Base.Regulations.Tiebreakers, place, scale);
            walk.Resolve(level);
            if (!scale.IsDeadEnd)
                yield return new MarginLeaf([.. scale.Constraints], [.. scale.Ratios], [.. walk.Tiers], scale.HasRatios);
        }
    }
}
