using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.CrossGroup;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables.CrossGroup;

public sealed class CrossGroupRankingTests
{
    private static readonly TestGroup First = TestGroup.Of(TestGroup.Rules("goal-difference"), "A 1-0 B", "A 1-0 C", "B 1-0 C");
    private static readonly TestGroup Second = TestGroup.Of(
        TestGroup.Rules("goal-difference"),
        "P 1-0 Q",
        "P 1-0 R",
        "Q 4-0 R",
        "P 1-0 S",
        "Q 9-0 S",
        "R 1-0 S");

    [Fact]
    public void Runners_up_are_ranked_by_all_their_results()
    {
        var rows = Ranking(againstTop: null).Rows;

        Assert.Equal(["Q", "B"], rows.Select(r => r.Row.Team.Id));
        Assert.Equal(
            ("points", new Measure(6), new Measure(3)),
            (rows[0].Row.AboveNext!.Criterion, rows[0].Row.AboveNext!.Above, rows[0].Row.AboveNext!.Below));
    }

    [Fact]
    public void Results_against_the_bottom_of_larger_groups_can_be_left_out()
    {
        var rows = Ranking(againstTop: 3).Rows;

        Assert.Equal([3, 3], rows.Select(r => r.Row.Points));
        Assert.Equal(["Q", "B"], rows.Select(r => r.Row.Team.Id));
        Assert.Equal(new Measure(3), rows[0].Row.AboveNext!.Above);
    }

    [Fact]
    public void What_is_left_out_is_told_of_each_team()
    {
        var ranking = Ranking(againstTop: 3);

        Assert.Equal(3, ranking.AgainstTop);
        Assert.Equal(
            ["Q 9-0 S"],
            ranking.Rows[0].LeftOut.Select(m => $"{m.Fixture.Home.Id} {m.CountingScore!.Value.Home}-{m.CountingScore.Value.Away} {m.Fixture.Away.Id}"));
        Assert.Empty(ranking.Rows[1].LeftOut);
    }

    [Theory]
    [InlineData("Q 9-0 S", 0)]
    [InlineData("Q 4-0 R", -4)]
    public void The_cards_of_a_match_that_is_left_out_are_too(string matchOfQ, int conductOfQ)
    {
        var other = Second.With(m => WithCards(m, matchOfQ));
        var first = First.With(m => WithCards(m, "none"));
        var rules = Rules(againstTop: 3) with { Tiebreakers = [TiebreakerCatalogue.Find("fair-play")!] };
        var ranking = CrossGroupRanking.Of(rules, [(first.Group, first.Matches), (other.Group, other.Matches)], new TableCut(TestGroup.End));

        Assert.Equal(new Measure(conductOfQ), ranking.Ties.Single().Steps.Single().MeasureOf(other["Q"]));
    }

    [Fact]
    public void Where_the_groups_are_of_one_size_no_result_is_left_out()
    {
        var ranking = CrossGroupRanking.Of(Rules(againstTop: 2), [(First.Group, First.Matches)], new TableCut(TestGroup.End));

        Assert.Null(ranking.AgainstTop);
        Assert.Equal(2, ranking.Rows[0].Row.Played);
    }

    [Fact]
    public void Level_teams_at_the_bottom_leave_open_whose_results_are_left_out()
    {
        var level = TestGroup.Of(TestGroup.Rules("goal-difference"), "P 1-0 Q", "P 1-0 R", "Q 4-0 R", "P 1-0 S", "Q 4-0 S", "R 1-1 S");
        var ranking = CrossGroupRanking.Of(Rules(againstTop: 3), [(First.Group, First.Matches), (level.Group, level.Matches)], new TableCut(TestGroup.End));

        Assert.Equal([("Q", true), ("B", false)], ranking.Rows.Select(r => (r.Row.Team.Id, r.IsLeftOutOpen)));
        Assert.False(ranking.IsFinal);
    }

    [Fact]
    public void It_is_final_when_every_group_is_and_decided_when_nobody_is_level()
    {
        var other = TestGroup.Of(TestGroup.Rules("goal-difference"), "K 1-0 L", "K 1-0 M", "L 1-0 M");
        var open = TestGroup.Of(TestGroup.Rules("goal-difference"), "K 1-0 L", "K 2-0 M", "L - M");

        Assert.Equal((true, true, 9, 9), StateOf(Ranking(againstTop: null)));
        Assert.Equal((true, false, 6, 6), StateOf(With(other)));
        Assert.Equal((false, false, 5, 6), StateOf(With(open)));

        CrossGroupRanking With(TestGroup second) =>
            CrossGroupRanking.Of(Rules(null), [(First.Group, First.Matches), (second.Group, second.Matches)], new TableCut(TestGroup.End));

        (bool, bool, int, int) StateOf(CrossGroupRanking r) => (r.IsFinal, r.IsDecided, r.MatchesCounted, r.MatchesTotal);
    }

    [Fact]
    public void After_a_matchday_later_matches_do_not_count()
    {
        var ranking = CrossGroupRanking.Of(
            Rules(null), [(First.Group, First.Matches), (Second.Group, Second.Matches)], new TableCut(TestGroup.End, Matchday: 3));

        Assert.Equal(6, ranking.MatchesCounted);
        Assert.Equal([("Q", 3), ("B", 3)], ranking.Rows.Select(r => (r.Row.Team.Id, r.Row.Points)));
    }

    [Fact]
    public void Level_teams_stay_level_and_a_place_that_is_shared_is_open()
    {
        var shared = TestGroup.Of(TestGroup.Rules("goal-difference"), "X 3-0 Y", "X 3-0 Z", "Y 0-0 Z");
        var ranking = CrossGroupRanking.Of(Rules(null), [(First.Group, First.Matches), (shared.Group, shared.Matches)], new TableCut(TestGroup.End));

        Assert.Equal([false, true], ranking.Rows.Select(r => r.IsOpen));
        Assert.False(ranking.IsFinal);
    }

    [Fact]
    public void It_is_not_decided_while_any_two_are_level()
    {
        var level = TestGroup.Of(TestGroup.Rules("goal-difference"), "K 1-0 L", "K 1-0 M", "L 1-0 M");
        var better = TestGroup.Of(TestGroup.Rules("goal-difference"), "X 1-0 Y", "X 1-0 Z", "Y 3-0 Z");
        var ranking = CrossGroupRanking.Of(
            Rules(null), [(First.Group, First.Matches), (level.Group, level.Matches), (better.Group, better.Matches)], new TableCut(TestGroup.End));

        Assert.Equal([("Y", false), ("B", true), ("L", true)], ranking.Rows.Select(r => (r.Row.Team.Id, r.Row.IsLevel)));
        Assert.Equal((true, false), (ranking.IsFinal, ranking.IsDecided));
    }

    [Fact]
    public void Tables_stand_in_the_order_of_the_groups_ids()
    {
        var ranking = CrossGroupRanking.Of(
            Rules(null), [(Changed(First, "b"), First.Matches), (Changed(Second, "a"), Second.Matches)], new TableCut(TestGroup.End));

        Assert.Equal(["a", "b"], ranking.Tables.Select(t => t.Group.Id));
    }

    [Fact]
    public void Deductions_are_told_of_the_teams_that_are_ranked()
    {
        var from = Instant.FromUtc(2025, 1, 1, 0, 0);
        var group = Changed(First, "first", new Deduction(First["A"], 1, from), new Deduction(First["B"], 2, from));
        var ranking = CrossGroupRanking.Of(Rules(null), [(group, First.Matches), (Second.Group, Second.Matches)], new TableCut(TestGroup.End));

        Assert.Equal([("B", 2)], ranking.Deductions.Select(d => (d.Team.Id, d.Points)));
    }

    [Fact]
    public void The_last_place_can_be_ranked_and_none_beyond_it()
    {
        (Group Group, IEnumerable<Match> Matches)[] groups = [(First.Group, First.Matches)];

        Assert.Equal("C", CrossGroupRanking.Of(Rules(null) with { Place = 3 }, groups, new TableCut(TestGroup.End)).Rows.Single().Row.Team.Id);
        var refused = Assert.Throws<ArgumentException>(() => CrossGroupRanking.Of(Rules(null) with { Place = 4 }, groups, new TableCut(TestGroup.End)));
        Assert.Contains("test-group has no place 4", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_groups_that_are_compared_are_those_named_or_all()
    {
        Assert.True(Rules(null).Compares(First.Group));
        Assert.True((Rules(null) with { Groups = ["test-group", "other"] }).Compares(First.Group));
        Assert.False((Rules(null) with { Groups = ["Test-Group"] }).Compares(First.Group));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whether_the_text_was_read_is_said_of_the_ranking_as_of_its_rules(bool confirmed)
    {
        Assert.True(Rules(null).Confirmed);
        Assert.Equal(confirmed, (Rules(null) with { Confirmed = confirmed }).RegulationsWith(First.Group.Competition.Regulations!).Confirmed);
    }

    [Fact]
    public void Level_teams_stand_in_the_order_of_their_ids_whatever_the_order_of_the_groups()
    {
        var other = TestGroup.Of(TestGroup.Rules("goal-difference"), "K 1-0 L", "K 1-0 M", "L 1-0 M");
        (Group Group, IEnumerable<Match> Matches)[] groups = [(other.Group, other.Matches), (First.Group, First.Matches)];

        Assert.Equal(["B", "L"], CrossGroupRanking.Of(Rules(null), groups, new TableCut(TestGroup.End)).Rows.Select(r => r.Row.Team.Id));
        Assert.Equal(["B", "L"], CrossGroupRanking.Of(Rules(null), groups.Reverse(), new TableCut(TestGroup.End)).Rows.Select(r => r.Row.Team.Id));
    }

    [Theory]
    [InlineData("ranking")]
    [InlineData("fair-play")]
    public void Of_the_lists_of_all_groups_the_latest_decides(string criterion)
    {
        var other = TestGroup.Of(TestGroup.Rules("goal-difference"), "K 1-0 L", "K 1-0 M", "L 1-0 M");
        var early = Places(First, 1, other, 2, Instant.FromUtc(2024, 1, 1, 0, 0));
        var late = Places(First, 4, other, 3, Instant.FromUtc(2025, 1, 1, 0, 0));
        var rules = Rules(null) with { Tiebreakers = [TiebreakerCatalogue.Find(criterion)!] };

        Assert.All(new[] { (early, late), (late, early) }, lists =>
        {
            (Group Group, IEnumerable<Match> Matches)[] groups = [(WithList(First, lists.Item1), First.Matches), (WithList(other, lists.Item2), other.Matches)];
            Assert.Equal(["L", "B"], CrossGroupRanking.Of(rules, groups, new TableCut(TestGroup.End)).Rows.Select(r => r.Row.Team.Id));
        });
    }

    [Fact]
    public void Without_groups_there_is_nobody_to_rank() => Assert.Contains(
        "no group to take a team from",
        Assert.Throws<ArgumentException>(() => CrossGroupRanking.Of(Rules(null), [], new TableCut(TestGroup.End))).Message,
        StringComparison.Ordinal);

    /// <summary>The home side of the one match saw red; of all others it is known that there were no cards.</summary>
    private static Match.Played WithCards(Match.Played match, string ofMatch) => match with
    {
        CardsKnown = true,
        Cards = $"{match.Fixture.Home.Id} {match.Score.Home}-{match.Score.Away} {match.Fixture.Away.Id}" == ofMatch
            ? [new Card(Side.Home, null, CardKind.DirectRed)]
            : [],
    };

    /// <summary>The places of the two runners-up.</summary>
    private static RankingList Places(TestGroup first, int placeOfB, TestGroup other, int placeOfL, Instant from) =>
        new("ranking", ImmutableDictionary<Team, int>.Empty.Add(first["B"], placeOfB).Add(other["L"], placeOfL), from);

    /// <summary>The group with the list, as a ranking and as points of conduct.</summary>
    private static Group WithList(TestGroup of, RankingList list) => new()
    {
        Id = of.Group.Id,
        Competition = of.Group.Competition,
        Name = of.Group.Name,
        Teams = of.Group.Teams,
        Rankings = [list],
        Conduct = [new ConductScores(list.Positions, list.From)],
    };

    private static Group Changed(TestGroup of, string id, params ImmutableArray<Deduction> deductions) => new()
    {
        Id = id,
        Competition = of.Group.Competition,
        Name = of.Group.Name,
        Teams = of.Group.Teams,
        Deductions = deductions,
    };

    private static CrossGroupRanking Ranking(int? againstTop) =>
        CrossGroupRanking.Of(Rules(againstTop), [(First.Group, First.Matches), (Second.Group, Second.Matches)], new TableCut(TestGroup.End));

    private static CrossGroupRules Rules(int? againstTop) =>
        new("runners-up", TestGroup.Text("Runners-up"), 2, [TiebreakerCatalogue.Find("goal-difference")!], againstTop, []);
}
