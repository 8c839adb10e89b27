using System.Collections.Immutable;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Margins;

/// <summary>One order in which teams level on points may come out, and what the scores must satisfy for it.</summary>
/// <param name="IsExact">False where it is not known whether any score satisfies it.</param>
internal sealed record MarginLeaf(ImmutableArray<Constraint> Constraints, ImmutableArray<Tier> Tiers, bool IsExact)
{
    /// <summary>Every order that some score gives and that leads to the aim, each once for each way through the criteria.</summary>
    /// <param name="level">Teams level on points in the space.</param>
    /// <param name="place">The place at which they begin, 1-based.</param>
    /// <param name="effort">Once it is spent, what is found is not all.</param>
    public static IEnumerable<MarginLeaf> Of(MarginSpace space, int[] level, int place, Aim aim, Effort effort)
    {
        // Who plays for a border is named by the whole order, and may end on the other side of it.
        var borders = space.Base.Regulations.Tiebreakers.Sum(t => (t as PlayOff ?? (t as Conditional)?.Criterion as PlayOff)?.Borders.Length ?? 0);
        var places = (place - borders, place + level.Length - 1 + borders);
        var open = new Stack<ImmutableList<Division>>([ImmutableList<Division>.Empty]);
        while (!effort.IsSpent && open.TryPop(out var script))
        {
            var scale = new MarginScale(space, places, aim, borders > 0 ? null : aim.Team, effort, script, open);
            var walk = new TieWalk(space.Base, space.Base.Regulations.Tiebreakers, place, scale);
            walk.Resolve(level);
            if (!scale.IsDeadEnd)
                yield return new MarginLeaf([.. scale.Constraints], [.. walk.Tiers], scale.IsExact);
        }
    }
}
