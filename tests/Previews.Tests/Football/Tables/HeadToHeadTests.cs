using Previews.Football;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>The modes of head-to-head, and the same results under different regulations.</summary>
public sealed class HeadToHeadTests
{
    /// <summary>A, B and C beat each other in a ring and D all lose to them; the ring's goals set C apart, A beat B.</summary>
    private static readonly string[] Ring = ["A 2-1 B", "A 0-1 C", "B 1-0 C", "A 1-0 D", "B 1-0 D", "C 1-0 D"];

    [Theory]
    [InlineData(HeadToHeadMode.Once, "A=B|C|D")]
    [InlineData(HeadToHeadMode.Reapply, "A|B|C|D")]
    public void The_mode_says_whether_those_still_level_get_a_table_of_their_own(HeadToHeadMode mode, string order)
    {
        var rules = TestGroup.Rules(TestGroup.HeadToHead(mode, "points", "goal-difference", "goals-scored"));

        Assert.Equal(order, TestGroup.Of(rules, Ring).Order());
    }

    [Fact]
    public void After_a_three_way_tie_lost_one_team_the_other_two_are_placed_by_their_match_or_by_what_follows()
    {
        // The ring's goals set C apart. A beat B, and B beat D by more: formed anew the table of two puts A first, going on B.
        string[] matches = [.. Ring[..4], "B 4-0 D", Ring[5]];
        var formedAnew = Block(HeadToHeadMode.Reapply);
        var goingOn = Block(HeadToHeadMode.Once);

        Assert.Equal("A|B|C|D", TestGroup.Of(formedAnew, matches).Order());
        Assert.Equal("B|A|C|D", TestGroup.Of(goingOn, matches).Order());

        static Regulations Block(HeadToHeadMode mode) => TestGroup.Rules(
            TestGroup.HeadToHead(mode, "points", "goal-difference", "goals-scored"), TiebreakerCatalogue.Find("goal-difference")!);
    }

    [Fact]
    public void By_steps_those_still_level_start_again_before_the_next_criterion_is_asked()
    {
        // All have ten points. Among the four A has 7, B and C 4, D 1; C has the better difference there, but lost to B.
        string[] among = ["A 1-0 B", "A 0-0 C", "A 1-0 D", "B 1-0 C", "B 0-0 D", "C 5-0 D"];
        string[] against = ["A 1-0 E", "B 1-0 E", "B 1-0 E", "C 1-0 E", "C 1-0 E", "D 1-0 E", "D 1-0 E", "D 1-0 E"];
        var reapply = TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Reapply, "points", "goal-difference"));
        var step = TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Step, "points", "goal-difference"));

        Assert.Equal("A|C|B|D|E", TestGroup.Of(reapply, [.. among, .. against]).Order());
        Assert.Equal("A|B|C|D|E", TestGroup.Of(step, [.. among, .. against]).Order());
    }

    [Fact]
    public void The_same_results_give_the_orders_that_the_regulations_mean()
    {
        // A and B have six points; A beat B, B has the better difference.
        string[] matches = ["A 1-0 B", "A 1-0 C", "D 3-0 A", "B 5-0 C", "B 1-0 D"];
        var differenceFirst = TestGroup.Rules("goal-difference");
        var headToHeadFirst = TestGroup.Rules(
            TestGroup.HeadToHead(HeadToHeadMode.Reapply, "points"), TiebreakerCatalogue.Find("goal-difference")!);

        Assert.Equal("B|A|D|C", TestGroup.Of(differenceFirst, matches).Order());
        Assert.Equal("A|B|D|C", TestGroup.Of(headToHeadFirst, matches).Order());
    }

    [Fact]
    public void A_block_for_exactly_two_is_passed_over_when_three_are_level()
    {
        var two = new HeadToHead { Criteria = [TiebreakerCatalogue.FindHeadToHead("away-goals")!], Only = 2 };

        Assert.Equal("B|A", TestGroup.Of(TestGroup.Rules(two), "A 1-2 B", "B 0-1 A").Order());
        Assert.Equal("A=B=C", TestGroup.Of(TestGroup.Rules(two), "A 1-2 B", "B 1-2 C", "C 2-3 A").Order());
    }

    [Fact]
    public void A_block_that_waits_is_passed_over_while_a_match_between_the_level_teams_remains()
    {
        var waits = new HeadToHead { Criteria = [TiebreakerCatalogue.FindHeadToHead("points")!], WhenAllPlayed = true };
        var rules = TestGroup.Rules(waits, TiebreakerCatalogue.Find("goal-difference")!);
        string[] matches = ["A 1-0 B", "B 4-0 C", "D 1-0 A", "A 0-0 E", "B 0-0 E"];

        Assert.StartsWith("A|B", Among("A", "B", TestGroup.Of(rules, matches)), StringComparison.Ordinal);
        Assert.StartsWith("B|A", Among("A", "B", TestGroup.Of(rules, [.. matches, "B - A"])), StringComparison.Ordinal);
        Assert.StartsWith("B|A", Among("A", "B", TestGroup.Of(rules, [.. matches, "A - B"])), StringComparison.Ordinal);
        Assert.StartsWith("A|B", Among("A", "B", TestGroup.Of(rules, [.. matches, "A - E", "C - B"])), StringComparison.Ordinal);
    }

    [Fact]
    public void By_steps_a_criterion_that_separates_nobody_leads_to_the_next_of_the_block()
    {
        var step = TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Step, "points", "goal-difference"));

        Assert.Equal("A|B", TestGroup.Of(step, "A 2-0 B", "B 1-0 A").Order());
    }

    [Fact]
    public void A_team_that_is_apart_is_measured_no_further()
    {
        var table = TestGroup.Of(TestGroup.Rules("goal-difference", "goals-scored"), "A 2-0 C", "B 1-0 C").Table();

        Assert.Equal(["goal-difference"], Assert.Single(table.Ties).Steps.Select(s => s.Criterion.Name));
    }

    [Fact]
    public void Once_a_later_criterion_took_teams_apart_an_earlier_block_is_not_asked_again()
    {
        var once = TestGroup.HeadToHead(HeadToHeadMode.Once, "points", "goal-difference", "goals-scored");
        var rules = TestGroup.Rules(TiebreakerCatalogue.Find("wins")!, once, TiebreakerCatalogue.Find("goals-scored")!);

        Assert.Equal("A=B|C|D", TestGroup.Of(rules, Ring).Order());
    }

    [Fact]
    public void The_reason_names_the_level_teams_whose_matches_were_counted()
    {
        var rules = TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Reapply, "points", "goal-difference", "goals-scored"));
        var table = TestGroup.Of(rules, Ring).Table();

        var tie = Assert.Single(table.Ties);
        Assert.Equal(["A", "B", "C"], tie.Teams.Select(t => t.Id));
        Assert.Equal(["points", "goal-difference", "goals-scored", "points"], tie.Steps.Select(s => s.Criterion.Name));
        Assert.Equal(["A", "B"], table.Rows[0].AboveNext!.MatchesBetween.Select(t => t.Id));
        Assert.Equal(["A", "B", "C"], table.Rows[1].AboveNext!.MatchesBetween.Select(t => t.Id));
        Assert.Equal([true, true, false], table.Rows.Take(3).Select(r => r.AboveNext!.IsHeadToHead));
        Assert.All(tie.Steps, s => Assert.True(s.Among.Length > 1));
        Assert.Equal("head-to-head", rules.Tiebreakers[0].Name);
    }

    private static string Among(string one, string other, TestGroup group) =>
        string.Join('|', group.Table().Rows.Where(r => r.Team.Id == one || r.Team.Id == other).Select(r => r.Team.Id));
}
