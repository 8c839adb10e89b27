using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Tests.Football.Scenarios;

/// <summary>Seeded groups of four or five with some matches left over.</summary>
internal sealed class RandomGroups(int seed)
{
    private static readonly ImmutableArray<Regulations> AllRegulations =
    [
        GroupJ.Regulations,
        TestGroup.Rules(
            TestGroup.HeadToHead(HeadToHeadMode.Reapply, "points", "goal-difference", "goals-scored"),
            TiebreakerCatalogue.Find("goal-difference")!,
            TiebreakerCatalogue.Find("goals-scored")!,
            TiebreakerCatalogue.Find("away-goals")!,
            TiebreakerCatalogue.Find("wins")!),
        TestGroup.Rules(
            TestGroup.HeadToHead(HeadToHeadMode.Step, "points", "goal-difference"),
            TiebreakerCatalogue.Find("goal-difference")!,
            TiebreakerCatalogue.Find("goals-scored")!),
        TestGroup.Rules("wins", "goal-difference", "away-goals", "lots"),
        TestGroup.Rules(
            TestGroup.HeadToHead(HeadToHeadMode.Reapply, "points", "goal-difference", "goals-scored"),
            TiebreakerCatalogue.Find("goal-difference")!,
            TiebreakerCatalogue.Find("shoot-out")!,
            TiebreakerCatalogue.Find("fair-play")!),
        TestGroup.Rules("shoot-out", "goals-scored", "lots"),
        TestGroup.Rules("goal-average", "goals-scored", "lots"),
        TestGroup.Rules(
            TestGroup.HeadToHead(HeadToHeadMode.Once, "points"),
            new PlayOff { Borders = [1, 3] },
            TiebreakerCatalogue.Find("goal-difference")!,
            TiebreakerCatalogue.Find("goals-scored")!),
        TestGroup.Rules(
            new PlayOff { Borders = [1, 2] },
            TiebreakerCatalogue.Find("goals-scored")!,
            TiebreakerCatalogue.Find("goal-average")!),
    ];

    private static readonly ImmutableArray<Zone> Zones =
    [
        new("first", 1, 1, TestGroup.Text("first")),
        new("second", 2, 2, TestGroup.Text("second")),
        new("out", 3, 5, TestGroup.Text("out")),
    ];

    private readonly Random _random = new(seed);

    public const int NextMatchday = 2;

    /// <param name="left">Matches without a result, at most.</param>
    /// <param name="goals">Scores so far have up to so many goals a side.</param>
    /// <param name="last">So many of them are of the next matchday, the others of a later one.</param>
    public TestGroup Next(int left, int goals = 2, int last = int.MaxValue)
    {
        var teams = _random.Next(4, 6);
        var pairings = (from home in Enumerable.Range(0, teams)
                        from away in Enumerable.Range(0, teams)
                        where home < away || (home != away && teams == 4)
                        select (Home: home, Away: away)).ToArray();
        _random.Shuffle(pairings);
        var played = pairings.Length - Math.Min(left, pairings.Length);
        var lines = pairings.Select((p, i) => FormattableString.Invariant(
            $"{Matchday(i - played, last)} {Kickoff(i):uuuu-MM-dd'T'HH:mm'Z'} {(char)('A' + p.Home)} {(i < played ? $"{_random.Next(goals + 1)}-{_random.Next(goals + 1)}" : "-")} {(char)('A' + p.Away)}"));
        return TestGroup.Dated(AllRegulations[_random.Next(AllRegulations.Length)], Zones, [.. lines]);
    }

    private static int Matchday(int place, int last) => place < 0 ? NextMatchday - 1 : place < last ? NextMatchday : NextMatchday + 1;

    private static Instant Kickoff(int number) => Instant.FromUtc(2025, 1, 1, 12, 0) + Duration.FromDays(number);
}
