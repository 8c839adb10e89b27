using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables;

public sealed class CrossGroupRankingTests
{
    private static readonly TestGroup First = TestGroup.Of(TestGroup.Rules("goal-difference"), "A 1-0 B", "A 1-0 C", "B 1-0 C");
    private static readonly TestGroup Second = TestGroup.Of(TestGroup.Rules("goal-difference"), "P 1-0 Q", "P 1-0 R", "Q 4-0 R", "P 1-0 S", "Q 9-0 S", "R 1-0 S");

    [Fact]
    public void Runners_up_are_ranked_by_all_their_results()
    {
        var rows = Ranking(againstTop: null).Rows;

        Assert.Equal(["Q", "B"], rows.Select(r => r.Row.Team.Id));
        Assert.Equal(("points", new Measure(6), new Measure(3)), (rows[0].Row.AboveNext!.Criterion, rows[0].Row.AboveNext!.Above, rows[0].Row.AboveNext!.Below));
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
    public void Level_teams_stay_level_and_a_place_that_is_shared_is_open()
    {
        var shared = TestGroup.Of(TestGroup.Rules("goal-difference"), "X 3-0 Y", "X 3-0 Z", "Y 0-0 Z");
        var ranking = CrossGroupRanking.Of(Rules(null), [(First.Group, First.Matches), (shared.Group, shared.Matches)], TestGroup.End);

        Assert.Equal([false, true], ranking.Rows.Select(r => r.IsOpen));
    }

    private static CrossGroupRanking Ranking(int? againstTop) =>
        CrossGroupRanking.Of(Rules(againstTop), [(First.Group, First.Matches), (Second.Group, Second.Matches)], TestGroup.End);

    private static CrossGroupRules Rules(int? againstTop) =>
        new("runners-up", TestGroup.Text("Runners-up"), 2, [TiebreakerCatalogue.Find("goal-difference")!], againstTop, []);
}
