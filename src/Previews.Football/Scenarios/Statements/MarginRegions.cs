using Previews.Football.Integers;
using Previews.Football.Scenarios.Margins;

namespace Previews.Football.Scenarios.Statements;

/// <summary>Divides the scores that one outcome of the last matches leaves open by what they mean for a team.</summary>
internal static class MarginRegions
{
    /// <summary>More orders than this are no sentence any more.</summary>
    private const int MostLeaves = 100;

    /// <returns>The plainest first; null where it cannot be said in conditions on margins and goals.</returns>
    public static List<MarginRegion>? Of(OutcomeGrid grid, int cell, Team team, Target target)
    {
        var (contest, index) = (grid.Situation.Contest, grid.Situation.Contest.Teams.IndexOf(team));
        var space = new MarginSpace(contest, grid.OutcomesIn(cell));
        var (level, place) = LevelWith(index, space);
        var leaves = MarginLeaf.Of(space, level, place, Aims.AnyPlace(contest.Regulations, level, index), Effort.Unbounded).Take(MostLeaves + 1).ToList();
        return leaves.Count > MostLeaves || leaves.Exists(l => l.HasRatios)
            ? null
            : [.. Simplified(leaves.ConvertAll(l => MarginRegion.Of(l, index, place, target)), space.Variables)
                .OrderBy(r => r.Constraints.Length)
                .ThenBy(r => r.Consequence)];
    }

    private static (int[] Level, int Place) LevelWith(int team, MarginSpace space)
    {
        var all = Enumerable.Range(0, space.Base.Teams.Length).ToArray();
        var points = space.Base.Points(team);
        return (Array.FindAll(all, t => space.Base.Points(t) == points), 1 + all.Count(t => space.Base.Points(t) > points));
    }

    /// <summary>The regions as wide as regions of another meaning allow; then those inside others left out.</summary>
    private static List<MarginRegion> Simplified(List<MarginRegion> regions, int variables)
    {
        var widened = regions.ConvertAll(r => r.Widened(regions.FindAll(o => !r.MeansTheSameAs(o)), variables));
        for (var i = widened.Count - 1; i >= 0; i--)
        {
            if (widened.Where((_, j) => j != i).Any(o => widened[i].IsInside(o, variables)))
                widened.RemoveAt(i);
        }

        return widened;
    }
}
