using System.Diagnostics;
using System.Globalization;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;

namespace Previews.Benchmarks.Football;

/// <summary>
/// Looks for the groups whose fates and stakes take longest: many are drawn and computed, and the slowest of them once more, each in a
/// process of its own where nothing is compiled yet.
/// </summary>
internal static class SlowestGroups
{
    private const int Shown = 3;

    private sealed record Timed(DrawnGroup Group, TimeSpan Fates, TimeSpan Stakes, bool IsSettled);

    /// <param name="seeds">Of the groups to draw.</param>
    public static void Find(IEnumerable<int> seeds)
    {
        var all = seeds.Select(s => Measure(new DrawnGroup(s))).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Count} groups, not settled: {all.Count(t => !t.IsSettled)}"));
        foreach (var open in all.Where(t => !t.IsSettled))
            Report(open);
        foreach (var slow in all.OrderByDescending(t => t.Fates).Take(Shown).Union(all.OrderByDescending(t => t.Stakes).Take(Shown)))
        {
            Report(slow);
            using var cold = Process.Start(Environment.ProcessPath!, ["group", string.Create(CultureInfo.InvariantCulture, $"{slow.Group.Seed}")]);
            cold.WaitForExit();
        }
    }

    public static void Report(int seed) => Report(Measure(new DrawnGroup(seed)));

    private static Timed Measure(DrawnGroup group)
    {
        var watch = Stopwatch.StartNew();
        var fates = Fates.Of(group.Group, group.Matches, DrawnGroup.Now);
        var afterFates = watch.Elapsed;
        Stakes.Of(group.Group, group.Matches, group.Next, DrawnGroup.Now);
        return new Timed(group, afterFates, watch.Elapsed - afterFates, fates.Teams.All(t => t.IsSettled));
    }

    private static void Report(Timed timed) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"fates {timed.Fates.TotalMilliseconds:N0} ms, stakes {timed.Stakes.TotalMilliseconds:N0} ms, settled {timed.IsSettled}, {timed.Group}"));
}
