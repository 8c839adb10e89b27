using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables;

namespace Previews.Benchmarks.Football;

/// <summary>Tables of 10,000 groups of five at four instants each: to stay under a second on one core.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private static readonly ImmutableArray<Instant> Instants = [.. new[] { 5, 11, 15, 19 }.Select(GroupOfFive.AfterMatch)];

    private readonly (Group Group, ImmutableArray<Match> Matches)[] _groups =
        [.. Enumerable.Range(0, 10_000).Select(_ => GroupOfFive.Create())];

    [Benchmark]
    public int TenThousandGroupsAtFourInstants()
    {
        var points = 0;
        foreach (var (group, matches) in _groups)
        {
            foreach (var instant in Instants)
                points += Standings.AsOf(group, matches, instant).Rows[0].Points;
        }

        return points;
    }
}
