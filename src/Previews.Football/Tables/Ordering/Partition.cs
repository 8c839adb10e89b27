namespace Previews.Football.Tables.Ordering;

/// <summary>Teams divided into parts by what was measured of them.</summary>
internal static class Partition
{
    /// <summary>The greatest first; teams with the same measure in one part, in the order in which they came.</summary>
    public static int[][] Descending(int[] teams, Func<int, Measure> measure) =>
        ByKeys(teams, Array.ConvertAll(teams, t => measure(t)), lowerIsBetter: false);

    public static int[][] ByKeys(int[] teams, Measure[] measures, bool lowerIsBetter)
    {
        var order = new int[teams.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var at = i;
            for (; at > 0 && Better(measures[i], measures[order[at - 1]], lowerIsBetter); at--)
                order[at] = order[at - 1];
            order[at] = i;
        }

        var parts = new List<int[]>(teams.Length);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && measures[order[end]].CompareTo(measures[order[start]]) == 0;)
                end++;
            parts.Add(Array.ConvertAll(order[start..end], i => teams[i]));
        }

        return [.. parts];
    }

    private static bool Better(Measure one, Measure other, bool lowerIsBetter) =>
        lowerIsBetter ? one < other : one > other;
}
