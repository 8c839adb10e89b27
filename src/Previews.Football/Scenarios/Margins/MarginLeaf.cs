using System.Collections.Immutable;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Margins;

/// <summary>One order in which teams level on points may come out, and what the scores must satisfy for it.</summary>
/// <param name="IsExact">False where it is not known whether any score satisfies it.</param>
internal sealed record MarginLeaf(ImmutableArray<Constraint> Constraints, ImmutableArray<Tier> Tiers, bool IsExact)
{
    /// <summary>Every order that some score gives, each once for each way through the criteria.</summary>
    /// <param name="level">Teams level on points in the space.</param>
    /// <param name="place">The place at which they begin, 1-based.</param>
    /// <param name="focus">The team that is asked about: the order of others is not told apart then. Null: every order is.</param>
    public static IEnumerable<MarginLeaf> Of(MarginSpace space, int[] level, int place, int? focus = null)
    {
        // Who plays for a border is named by the whole order.
        if (space.Base.Regulations.Tiebreakers.Any(t => t is PlayOff { Borders.IsEmpty: false }))
            focus = null;
        var open = new Stack<ImmutableList<Division>>([ImmutableList<Division>.Empty]);
        while (open.TryPop(out var script))
        {
            var scale = new MarginScale(space, focus, script, open);
            var walk = new TieWalk(space.Base, space.Base.Regulations.Tiebreakers, place, scale);
            walk.Resolve(level);
            yield return new MarginLeaf([.. scale.Constraints], [.. walk.Tiers], scale.IsExact);
        }
    }
}
