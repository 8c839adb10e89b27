using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>What a standing has and a statistic (home, away, last matches) has not; and what is no table at all.</summary>
public sealed class StatisticTests
{
    private static readonly ImmutableArray<Zone> Zones = [new Zone("up", 1, 1, TestGroup.Text("up"))];

    /// <summary>A brought 20 points along and lost 2, B brought 10.</summary>
    private static readonly TestGroup Group = TestGroup.Of(
        TestGroup.Rules("goal-difference"),
        g => new Group
        {
            Id = g.Id,
            Competition = g.Competition,
            Name = g.Name,
            Teams = g.Teams,
            Carried = [new CarriedPoints(g.Teams[0], 20), new CarriedPoints(g.Teams[1], 10)],
            Deductions = [new Deduction(g.Teams[0], 2, Instant.FromUtc(2025, 6, 1, 0, 0))],
        },
        Zones,
        "A 1-0 B",
        "C 2-2 A neutral",
        "A 3-1 C",
        "B 0-1 A");

    public static TheoryData<TableCut> Statistics =>
        [new TableCut(TestGroup.End, Venue: Side.Home), new TableCut(TestGroup.End, Last: 9), new TableCut(TestGroup.End, Venue: Side.Away, Last: 9)];

    [Fact]
    public void A_deduction_is_told_of_standings_from_its_instant_on()
    {
        var from = Instant.FromUtc(2025, 6, 1, 0, 0);

        Assert.Equal(2, Assert.Single(Standings.AsOf(Group.Group, Group.Matches, from).Deductions).Points);
        Assert.Empty(Standings.AsOf(Group.Group, Group.Matches, from - Duration.Epsilon).Deductions);
        Assert.All(Statistics, cut => Assert.Empty(Standings.Of(Group.Group, Group.Matches, cut.Data).Deductions));
    }

    [Fact]
    public void A_standing_has_zones_and_the_points_carried_along_less_those_deducted()
    {
        var row = Group.Table()[Group["A"]];

        Assert.Equal((28, 2, "up"), (row.Points, row.Deducted, row.Zone?.Key));
        Assert.Equal(10, Group.Table()[Group["B"]].Points);
        Assert.Equal(1, Group.Table()[Group["C"]].Points);
    }

    [Theory]
    [MemberData(nameof(Statistics))]
    public void A_statistic_has_neither(TableCut cut)
    {
        var table = Standings.Of(Group.Group, Group.Matches, cut);

        Assert.All(table.Rows, r => Assert.Equal((r.Won * 3) + r.Drawn, r.Points));
        Assert.All(table.Rows, r => Assert.Null(r.Zone));
        Assert.All(table.Rows, r => Assert.Equal(0, r.Deducted));
    }

    [Theory]
    [InlineData(Side.Home, 1, 1, 3, 1)]
    [InlineData(Side.Away, 1, 1, 1, 0)]
    public void Of_the_last_matches_at_a_venue_those_elsewhere_and_on_neutral_ground_are_none(Side venue, int last, int played, int scored, int conceded)
    {
        var row = Standings.Of(Group.Group, Group.Matches, new TableCut(TestGroup.End, Venue: venue, Last: last))[Group["A"]];

        Assert.Equal((played, scored, conceded), (row.Played, row.GoalsFor, row.GoalsAgainst));
    }

    [Fact]
    public void Points_are_deducted_from_the_very_instant_of_the_decision()
    {
        var from = Instant.FromUtc(2025, 6, 1, 0, 0);

        Assert.Equal(28, Standings.AsOf(Group.Group, Group.Matches, from)[Group["A"]].Points);
        Assert.Equal(30, Standings.AsOf(Group.Group, Group.Matches, from - Duration.Epsilon)[Group["A"]].Points);
    }

    [Fact]
    public void Wins_and_draws_are_worth_what_the_regulations_say()
    {
        var regulations = new Regulations { Id = "test", PointsForWin = 5, PointsForDraw = 2, Tiebreakers = [] };
        var group = TestGroup.Of(regulations, "A 1-0 B", "A 0-0 C", "B 1-1 C");

        Assert.Equal([7, 4, 2], new[] { "A", "C", "B" }.Select(t => group.Table()[group[t]].Points));
    }

    [Fact]
    public void An_away_draw_brings_away_goals_and_no_away_win()
    {
        var tally = default(Tally);
        tally.Add(new Result(0, 1, 2, 2), Side.Away);

        Assert.Equal((1, 0, 2), (tally.Drawn, tally.AwayWins, tally.AwayGoals));
    }

    [Fact]
    public void A_group_without_matches_is_not_final()
    {
        var table = Standings.AsOf(Group.Group, [], TestGroup.End);

        Assert.Equal(0, table.MatchesTotal);
        Assert.False(table.IsFinal);
    }

    [Fact]
    public void Who_asks_for_a_team_of_another_group_is_told_so()
    {
        var stranger = TestGroup.NamedTeam("X");
        var strange = TestGroup.Of(TestGroup.Rules("goal-difference"), "X 1-0 Y");

        Assert.Contains("X is not in test-group", Assert.Throws<ArgumentException>(() => Group.Table()[stranger]).Message, StringComparison.Ordinal);
        Assert.Contains(
            "X of match 1-X-Y is not in the group",
            Assert.Throws<ArgumentException>(() => Standings.AsOf(Group.Group, strange.Matches, TestGroup.End)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_competition_without_regulations_has_no_tables()
    {
        var friendlies = new Group
        {
            Id = "friendlies",
            Competition = new Competition { Id = "summer", Name = TestGroup.Text("Summer") },
            Name = TestGroup.Text("Summer"),
            Teams = Group.Group.Teams,
        };

        Assert.Contains(
            "summer has no regulations",
            Assert.Throws<ArgumentException>(() => Standings.AsOf(friendlies, [], TestGroup.End)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_but_results_is_known_no_criterion_of_facts_decides()
    {
        foreach (var criterion in new[] { "fair-play", "ranking", "play-off", "lots", "shoot-out" })
        {
            var contest = new Contest
            {
                Regulations = TestGroup.Rules(criterion),
                Teams = [TestGroup.NamedTeam("A"), TestGroup.NamedTeam("B")],
                Results = [new Result(0, 1, 1, 1)],
            };
            var tier = Assert.Single(Ranking.Of(contest).Tiers);
            Assert.Equal((2, criterion), (tier.Teams.Length, tier.DecidedBy?.Name));
        }
    }

    [Fact]
    public void Only_a_ratio_does_not_grow_evenly_with_goals() => Assert.Equal(
        ["goal-average"],
        TiebreakerCatalogue.Names.Select(n => TiebreakerCatalogue.Find(n)).OfType<Criterion>().Where(c => !c.IsLinear).Select(c => c.Name));

    [Fact]
    public void A_deduction_that_was_reduced_counts_in_full_until_then()
    {
        var (taken, reduced) = (Instant.FromUtc(2025, 6, 1, 0, 0), Instant.FromUtc(2025, 7, 1, 0, 0));
        var group = TestGroup.Of(
            TestGroup.Rules("goal-difference"),
            g => new Group
            {
                Id = g.Id,
                Competition = g.Competition,
                Name = g.Name,
                Teams = g.Teams,
                Deductions = [new Deduction(g.Teams[0], 3, taken), new Deduction(g.Teams[0], -2, reduced)],
            },
            [],
            "A 1-0 B");

        int[] Of(Instant instant) =>
            [Standings.AsOf(group.Group, group.Matches, instant)[group["A"]].Points, Standings.AsOf(group.Group, group.Matches, instant)[group["A"]].Deducted];
        Assert.Equal([3, 0], Of(taken - Duration.Epsilon));
        Assert.Equal([0, 3], Of(taken));
        Assert.Equal([2, 1], Of(reduced));
    }
}
