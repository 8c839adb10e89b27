using Previews.Football.Integers;
using Previews.Football.Scenarios.Margins;

namespace Previews.Football.Scenarios.Statements;

/// <summary>Divides all scores with one set of outcomes (who wins, draws, loses) into regions by their consequence for a team.</summary>
internal static class MarginRegions
{
    /// <summary>With more possible orders nobody could read the sentence.</summary>
    private const int MostLeaves = 100;

    /// <returns>Those with the fewest constraints first; null if conditions on margins and goals cannot express them.</returns>
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

    /// <summary>Makes each region as large as regions with another consequence allow, then drops those inside others.</summary>
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
