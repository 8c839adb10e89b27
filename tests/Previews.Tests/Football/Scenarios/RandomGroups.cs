using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Tests.Football.Scenarios;

/// <summary>Seeded groups of four or five with some matches left over, and tables of what they may yet become.</summary>
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
    ];

    private static readonly ImmutableArray<Zone> Zones =
    [
        new("first", 1, 1, TestGroup.Text("first")),
        new("second", 2, 2, TestGroup.Text("second")),
        new("out", 3, 5, TestGroup.Text("out")),
    ];

    private readonly Random _random = new(seed);

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

    private static int Matchday(int place, int last) => place < 0 ? 1 : place < last ? 2 : 3;

    private static Instant Kickoff(int number) => Instant.FromUtc(2025, 1, 1, 12, 0) + Duration.FromDays(number);

    public int Goals(int most) => _random.Next(most + 1);

    /// <summary>The first and the last place that each team may take when the remaining matches end so, by team of the contest.</summary>
    public static (int First, int Last)[] PlacesAfter(Contest played, Score[] scores)
    {
        var places = new (int, int)[played.Teams.Length];
        var first = 1;
        foreach (var tier in Ranking.Of(played.After(scores)).Tiers)
        {
            foreach (var team in tier.Teams)
                places[team] = (first, first + tier.Teams.Length - 1);
            first += tier.Teams.Length;
        }

        return places;
    }

    /// <summary>Every way to score up to so many goals a side in so many matches; the array is used again.</summary>
    public static IEnumerable<Score[]> AllScores(int matches, int most)
    {
        var sides = new int[2 * matches];
        var scores = new Score[matches];
        while (true)
        {
            for (var i = 0; i < matches; i++)
                scores[i] = new Score(sides[2 * i], sides[(2 * i) + 1]);
            yield return scores;
            var side = 0;
            while (side < sides.Length && sides[side] == most)
                sides[side++] = 0;
            if (side == sides.Length)
                yield break;
            sides[side]++;
        }
    }
}
