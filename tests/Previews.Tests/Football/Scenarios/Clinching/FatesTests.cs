using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Scenarios.Clinching;

/// <summary>What the search says where it cannot try everything, and what counts besides results.</summary>
public sealed class FatesTests
{
    private static readonly ImmutableArray<Zone> Zones =
        [new("first", 1, 1, TestGroup.Text("first")), new("second", 2, 2, TestGroup.Text("second")), new("rest", 3, 20, TestGroup.Text("rest"))];

    [Fact]
    public void Margins_have_no_bound()
    {
        var group = TestGroup.Of(TestGroup.Rules("goal-difference"), "A 90-0 C", "B - C");
        var first = Of(group)[group["B"]].Places[0];

        Assert.Equal((1, 3), Range(group, "B"));
        Assert.Equal(1, first.Place);
        Assert.True(first.Scores[0].Score.Home - first.Scores[0].Score.Away >= 90);
    }

    [Fact]
    public void Margins_that_only_two_teams_share_can_be_of_the_wrong_parity_to_leave_them_level()
    {
        // A has 3 points and +3, B none and -4: after a victory of B by m it is 3 - m against m - 4, and never the same.
        string[] matches = ["A 3-0 C", "D 4-0 B", "B - A"];
        var fates = Of(TestGroup.Of(TestGroup.Rules("goal-difference", "lots"), g => g, Zones, [.. matches, "C 1-0 D"]));

        Assert.DoesNotContain(fates.Teams.SelectMany(t => t.Places), p => p.Scores[0].Score is { Home: var b, Away: var a } && 3 - (b - a) == b - a - 4);
        Assert.All(fates.Teams, f => Assert.True(f.IsSettled));
    }

    [Fact]
    public void A_place_that_only_lots_would_give_is_possible_and_not_certain()
    {
        var fates = Of(TestGroup.Of(TestGroup.Rules("lots"), g => g, Zones, "A 1-0 C", "B 1-0 C"));

        Assert.Equal(Certainty.Possible, fates.Teams[0].Zones[0].Certainty);
        Assert.Equal((1, 2), (fates.Teams[0].Best, fates.Teams[0].Worst));
    }

    [Fact]
    public void A_place_that_a_goal_average_gives_is_possible_with_the_scores_that_give_it()
    {
        // Twelve goals to four are as good as three to one.
        var group = TestGroup.Of(TestGroup.Rules("goal-average"), "A 3-1 D", "B 0-4 C", "B - D");
        var second = Of(group)[group["B"]].Places.Single(p => p.Place == 2);

        Assert.True(second.Scores[0].Score.Home >= 12);
    }

    [Fact]
    public void Who_has_no_goal_against_it_keeps_its_place_before_any_goal_average()
    {
        // Who beats the other draws level with A, who never conceded a goal: no average is as good.
        var group = TestGroup.Of(TestGroup.Rules("goal-average"), "A 1-0 D", "A 1-0 D", "B 1-0 D", "B 0-1 D", "B - D");
        var fate = Of(group)[group["A"]];

        Assert.True(fate.IsSettled);
        Assert.Equal(Certainty.Certain, fate.AtLeast(1));
    }

    [Fact]
    public void Of_goal_averages_what_no_score_gives_is_impossible()
    {
        // B draws level on points with A and C, who have one to one, by a draw: from one to three it comes no nearer than that. D has as
        // good an average as they
        // after any draw but 0-0, which is no average at all.
        var group = TestGroup.Of(TestGroup.Rules("goal-average"), "A 1-1 C", "E 3-1 B", "B - D");
        var fate = Of(group)[group["B"]];

        Assert.True(fate.IsSettled);
        Assert.Equal([1, 2, 4, 5], fate.Places.Select(p => p.Place));
        Assert.Equal(new Score(0, 0), fate.Places[2].Scores[0].Score);
    }

    [Fact]
    public void Goal_averages_that_come_close_to_each_other_without_end_are_told_apart()
    {
        // A is fourth only if it draws with B and C, c-c and d-d, and both have the better average: with c > d and d > c.
        var group = TestGroup.Of(
            TestGroup.Rules("goal-average"),
            "E 2-1 A", "E 1-0 A", "E 1-0 B", "E 1-0 C", "E 9-0 D", "D 0-0 B", "D 0-0 C", "A - B", "A - C");
        var fate = Of(group)[group["A"]];

        Assert.True(fate.IsSettled);
        Assert.Equal([2, 3, 5], fate.Places.Select(p => p.Place));
    }

    [Theory]
    [InlineData("head-to-head")]
    [InlineData("play-off")]
    [InlineData("goal-average")]
    public void Eight_teams_that_drew_everything_are_settled_with_twelve_matches_left(string first)
    {
        // With two points for a win all eight may stay level in more ways than can be followed one by one; B has played all its matches.
        string[] left = ["E - H", "G - E", "E - C", "G - H", "D - F", "F - C", "H - A", "H - F", "C - H", "D - C", "F - A", "C - G"];
        var drawn = from home in "ABCDEFGH" from away in "ABCDEFGH" where home != away && !left.Contains($"{home} - {away}") select $"{home} 0-0 {away}";
        var rules = new Regulations
        {
            Id = "test",
            PointsForWin = 2,
            Tiebreakers =
            [
                first switch
                {
                    "head-to-head" => TestGroup.HeadToHead(HeadToHeadMode.Step, "points", "goal-difference", "goals-scored"),
                    "play-off" => new PlayOff { Borders = [1, 3] },
                    _ => TiebreakerCatalogue.Find(first)!,
                },
                TiebreakerCatalogue.Find("goal-difference")!,
                TiebreakerCatalogue.Find("goals-scored")!,
            ],
        };
        var fates = Of(TestGroup.Of(rules, g => g, Zones, [.. drawn, .. left]));

        Assert.Equal(12, fates.Remaining.Length);
        Assert.All(fates.Teams, t => Assert.True(t.IsSettled));
        Assert.All(fates.Teams, t => Assert.Equal(Enumerable.Range(t.Best, t.Worst - t.Best + 1), t.Places.Select(p => p.Place)));
    }

    [Fact]
    public void Who_is_second_by_goals_may_be_first_by_a_deciding_match_only_where_nobody_is_level_with_it()
    {
        // Whoever wins the last match joins A, B and E, who have three points each: by a goal it is level with B and E, who never leave
        // each other's side; by more it is
        // second alone, or first.
        var rules = TestGroup.Rules(new PlayOff { Borders = [1] }, TiebreakerCatalogue.Find("goal-difference")!);
        var group = TestGroup.Of(rules, g => g, Zones, "A 5-0 F", "B 1-0 F", "E 1-0 F", "C - D");

        Assert.Equal([1, 2], PlacesOf("A"));
        Assert.Equal([2, 3, 4], PlacesOf("B"));
        Assert.Equal([1, 2, 3, 4, 5, 6], PlacesOf("C"));

        IEnumerable<int> PlacesOf(string team)
        {
            var fate = Of(group)[group[team]];
            Assert.True(fate.IsSettled);
            return fate.Places.Select(p => p.Place);
        }
    }

    [Theory]
    [InlineData(13, Certainty.Possible)]
    [InlineData(100, Certainty.Possible)]
    [InlineData(101, Certainty.NotSettled)]
    public void Of_a_league_with_many_matches_left_only_what_points_prove_is_said_and_with_too_many_only_what_they_rule_out(int matches, Certainty open)
    {
        string[] left = [.. Enumerable.Range(0, matches).Select(i => i % 2 == 0 ? "C - D" : "E - D")];
        var fates = Of(TestGroup.Of(
            TestGroup.Rules("goal-difference"), g => g, Zones, [.. Enumerable.Repeat("A 1-0 D", matches + 1), "B 1-0 D", "B 1-0 D", "F 1-0 C", .. left]));

        Assert.Equal(matches, fates.Remaining.Length);
        Assert.Equal([Certainty.Certain, Certainty.Impossible, open, open, open, Certainty.Impossible],
            new[] { "A", "B", "C", "D", "E", "F" }.Select(id => fates.Teams.Single(t => t.Team.Id == id).AtLeast(id is "A" or "B" ? 1 : 2)));
    }

    [Fact]
    public void What_points_prove_is_never_wrong()
    {
        var said = new List<Certainty>();
        for (var seed = 0; seed < 400; seed++)
        {
            var group = new RandomGroups(seed).Next(left: 1 + (seed % 6));
            var (exact, bounds) = (Of(group), Fates.Of(group.Group, group.Matches, TestGroup.End, mostMatches: 0));
            foreach (var (team, place) in group.Group.Teams.SelectMany(t => Enumerable.Range(1, group.Group.Teams.Length - 1).Select(p => (t, p))))
            {
                said.Add(bounds[team].AtLeast(place));
                Assert.True(said[^1] == Certainty.NotSettled || said[^1] == exact[team].AtLeast(place));
            }

            Assert.All(bounds.Teams, b => Assert.Subset(exact[b.Team].Places.Select(p => p.Place).ToHashSet(), b.Places.Select(p => p.Place).ToHashSet()));
        }

        Assert.Equal([Certainty.Impossible, Certainty.Possible, Certainty.Certain, Certainty.NotSettled], said.Distinct().Order());
    }

    [Fact]
    public void A_cancelled_match_does_not_remain_and_a_postponed_one_does()
    {
        var group = TestGroup.Of(TestGroup.Rules("goal-difference"), "A 1-0 C", "B - C");
        var since = Instant.FromUtc(2025, 1, 1, 0, 0);

        Assert.Equal((1, 2), Range(group.Replacing(1, new Match.Postponed(group.Matches[1].Fixture, since, null)), "A"));
        Assert.Equal((1, 1), Range(group.Replacing(1, new Match.Cancelled(group.Matches[1].Fixture, since, null)), "A"));
    }

    [Fact]
    public void A_zone_held_through_another_competition_is_said_from_its_day_on()
    {
        var held = Instant.FromUtc(2025, 6, 1, 0, 0);
        var group = TestGroup.Of(
            TestGroup.Rules("goal-difference"),
            g =>
                new Group
                {
                    Id = g.Id,
                    Competition = g.Competition,
                    Name = g.Name,
                    Teams = g.Teams,
                    OutsidePlaces = [new OutsidePlace(g.Teams[1], "second", held)],
                },
            Zones,
            "A 1-0 B",
            "A - C");

        Assert.Equal([false, true, false], Of(group)[group["B"]].Zones.Select(z => z.HeldOutside));
        Assert.All(Fates.Of(group.Group, group.Matches, held - Duration.Epsilon)[group["B"]].Zones, z => Assert.False(z.HeldOutside));
    }

    private static Fates Of(TestGroup group) => Fates.Of(group.Group, group.Matches, TestGroup.End);

    private static (int Best, int Worst) Range(TestGroup group, string team) =>
        (Of(group)[group[team]].Best, Of(group)[group[team]].Worst);
}
