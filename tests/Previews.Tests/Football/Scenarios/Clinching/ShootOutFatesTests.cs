using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Scenarios.Clinching;

/// <summary>Where a shoot-out after a draw gives points, a match has four ways to end: fates, against every one of them tried.</summary>
public sealed class ShootOutFatesTests
{
    private const string Names = "ABCD";

    /// <summary>Criteria that no margin moves, so that trying every way to end is trying everything.</summary>
    private static readonly ImmutableArray<ImmutableArray<Tiebreaker>> Criteria =
    [
        TestGroup.Rules("lots").Tiebreakers,
        TestGroup.Rules("wins", "lots").Tiebreakers,
        TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Reapply, "points"), TiebreakerCatalogue.Find("wins")!).Tiebreakers,
    ];

    private static readonly ImmutableArray<string> Endings = ["1-0", "0-0 home-on-penalties", "0-0 away-on-penalties", "0-1"];

    [Fact]
    public void The_places_that_a_team_can_take_are_those_that_some_ending_gives() => Parallel.For(0, 240, seed =>
    {
        var (rules, played, left) = Drawn(new Random(seed));
        var group = TestGroup.Of(rules, [.. played, .. left.Select(l => $"{l.Home} - {l.Away}")]);
        var possible = Places(rules, played, left);
        var fates = Fates.Of(group.Group, group.Matches, TestGroup.End);

        foreach (var fate in fates.Teams)
        {
            Assert.True(fate.IsSettled);
            Assert.Equal(possible[fate.Team.Id], fate.Places.Select(p => p.Place));
        }
    });

    [Fact]
    public void With_goals_to_separate_teams_no_place_that_is_taken_is_called_impossible() => Parallel.For(0, 60, seed =>
    {
        var random = new Random(seed);
        var (drawn, played, left) = Drawn(random);
        var rules = new Regulations
        {
            Id = "test",
            Tiebreakers = TestGroup.Rules("goal-difference", "goals-scored", "lots").Tiebreakers,
            ShootOut = drawn.ShootOut,
        };
        var group = TestGroup.Of(rules, [.. played, .. left.Select(l => $"{l.Home} - {l.Away}")]);
        var fates = Fates.Of(group.Group, group.Matches, TestGroup.End);
        for (var time = 0; time < 200; time++)
        {
            var table = TestGroup.Of(
                rules,
                [.. played, .. left.Select(l => $"{l.Home} {random.Next(4)}-{random.Next(4)} {l.Away} {(random.Next(2) == 0 ? "home" : "away")}-on-penalties")]).Table();
            foreach (var row in table.Rows.Where(r => !r.IsLevel))
                Assert.Contains(row.Rank, fates[group[row.Team.Id]].Places.Select(p => p.Place));
        }
    });

    [Fact]
    public void A_point_that_only_a_shoot_out_can_give_keeps_a_title_open()
    {
        var rules = new Regulations { Id = "test", Tiebreakers = TestGroup.Rules("lots").Tiebreakers, ShootOut = new(2, 1) };
        // A has 4 points, B 2 and one match to play, which it may draw and win on penalties.
        string[] matches = ["A 1-0 C", "A 0-0 B away-on-penalties", "B - C"];
        var group = TestGroup.Of(rules, matches);

        Assert.Equal([1, 2], Fates.Of(group.Group, group.Matches, TestGroup.End)[group["A"]].Places.Select(p => p.Place));
        Assert.Null(Stakes.Of(group.Group, group.Matches, group.Matches[2].Fixture, TestGroup.End));
    }

    [Fact]
    public void With_more_matches_left_than_are_tried_only_points_are_compared()
    {
        var rules = new Regulations { Id = "test", Tiebreakers = TestGroup.Rules("lots").Tiebreakers, ShootOut = new(2, 1) };
        var group = TestGroup.Of(rules, [.. from home in Names from away in Names where home != away select $"{home} - {away}"]);

        Assert.All(Fates.Of(group.Group, group.Matches, TestGroup.End).Teams, f => Assert.Equal((1, 4), (f.Best, f.Worst)));
    }

    private static (Regulations Rules, ImmutableArray<string> Played, ImmutableArray<(char Home, char Away)> Left) Drawn(Random random)
    {
        var pairings = (from home in Names from away in Names where home != away select (home, away)).ToArray();
        random.Shuffle(pairings);
        var left = random.Next(1, 6);
        var win = random.Next(1, 4);
        return (
            new Regulations { Id = "test", Tiebreakers = Criteria[random.Next(Criteria.Length)], ShootOut = new(win, random.Next(win + 1)) },
            [
                .. pairings[left..].Select(
                    p => p is var (home, away) && Endings[random.Next(4)].Split(' ') is var ending ? $"{home} {ending[0]} {away} {string.Concat(ending.Skip(1))}".TrimEnd() : ""),
            ],
            [.. pairings[..left]]);
    }

    /// <summary>Of each team the places that it takes, or may take by lots, after one of all ways in which the matches left can end.</summary>
    private static Dictionary<string, IEnumerable<int>> Places(Regulations rules, ImmutableArray<string> played, ImmutableArray<(char Home, char Away)> left)
    {
        var found = Names.ToDictionary(n => n.ToString(), _ => new SortedSet<int>(), StringComparer.Ordinal);
        for (var way = 0; way < 1 << (2 * left.Length); way++)
        {
            var lines = left.Select(
                (l, i) => Endings[(way >> (2 * i)) & 3].Split(' ') is var ending ? $"{l.Home} {ending[0]} {l.Away} {string.Concat(ending.Skip(1))}".TrimEnd() : "");
            var table = TestGroup.Of(rules, [.. played, .. lines]).Table();
            foreach (var row in table.Rows)
                found[row.Team.Id].UnionWith(Enumerable.Range(row.Rank, table.Rows.Count(r => r.Rank == row.Rank)));
        }

        return found.ToDictionary(f => f.Key, f => f.Value.AsEnumerable(), StringComparer.Ordinal);
    }
}
