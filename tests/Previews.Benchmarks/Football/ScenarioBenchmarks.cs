using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;

namespace Previews.Benchmarks.Football;

/// <summary>Where every team can still end: before the last two rounds to stay under 100 ms, with twelve matches left under a second.</summary>
[MemoryDiagnoser]
public class ScenarioBenchmarks
{
    private readonly (Group Group, ImmutableArray<Match> Matches) _group = GroupOfFive.Create();

    [Params(4, 12)]
    public int Remaining { get; set; }

    [Benchmark]
    public int EveryFate() => Fates.Of(_group.Group, _group.Matches, GroupOfFive.AfterMatch(19 - Remaining)).Teams[0].Best;

    [Benchmark]
    public int WhatTheNextMatchIsAbout()
    {
        var next = _group.Matches[20 - Remaining].Fixture;
        return Stakes.Of(_group.Group, _group.Matches, next, GroupOfFive.AfterMatch(19 - Remaining))!.Home.Certain.Length;
    }
}
