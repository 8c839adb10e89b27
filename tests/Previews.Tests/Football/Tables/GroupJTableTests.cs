using NodaTime;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>One history, one snapshot per matchday.</summary>
public sealed class GroupJTableTests
{
    private static readonly TestGroup J = GroupJ.Load();

    [Theory]
    [InlineData(1, "MKD 1 1-0-0 3:0 3 · WAL 1 1-0-0 3:1 3 · BEL 0 0-0-0 0:0 0 · KAZ 1 0-0-1 1:3 0 · LIE 1 0-0-1 0:3 0")]
    [InlineData(2, "MKD 2 1-1-0 4:1 4 · WAL 2 1-1-0 4:2 4 · KAZ 2 1-0-1 3:3 3 · BEL 0 0-0-0 0:0 0 · LIE 2 0-0-2 0:5 0")]
    [InlineData(3, "WAL 3 2-1-0 7:2 7 · MKD 3 1-2-0 5:2 5 · KAZ 2 1-0-1 3:3 3 · BEL 1 0-1-0 1:1 1 · LIE 3 0-0-3 0:8 0")]
    [InlineData(4, "MKD 4 2-2-0 6:2 8 · WAL 4 2-1-1 10:6 7 · BEL 2 1-1-0 5:4 4 · KAZ 3 1-0-2 3:4 3 · LIE 3 0-0-3 0:8 0")]
    [InlineData(5, "WAL 5 3-1-1 11:6 10 · MKD 4 2-2-0 6:2 8 · BEL 3 2-1-0 11:4 7 · KAZ 4 1-0-3 3:5 3 · LIE 4 0-0-4 0:14 0")]
    [InlineData(6, "MKD 5 3-2-0 11:2 11 · BEL 4 3-1-0 17:4 10 · WAL 5 3-1-1 11:6 10 · KAZ 5 1-0-4 3:11 3 · LIE 5 0-0-5 0:19 0")]
    [InlineData(7, "MKD 6 3-3-0 11:2 12 · BEL 5 3-2-0 17:4 11 · WAL 5 3-1-1 11:6 10 · KAZ 6 2-0-4 7:11 6 · LIE 6 0-0-6 0:23 0")]
    [InlineData(8, "BEL 6 4-2-0 21:6 14 · MKD 7 3-4-0 12:3 13 · WAL 6 3-1-2 13:10 10 · KAZ 7 2-1-4 8:12 7 · LIE 6 0-0-6 0:23 0")]
    [InlineData(9, "BEL 7 4-3-0 22:7 15 · MKD 7 3-4-0 12:3 13 · WAL 7 4-1-2 14:10 13 · KAZ 8 2-2-4 9:13 8 · LIE 7 0-0-7 0:24 0")]
    [InlineData(10, "BEL 8 5-3-0 29:7 18 · WAL 8 5-1-2 21:11 16 · MKD 8 3-4-1 13:10 13 · KAZ 8 2-2-4 9:13 8 · LIE 8 0-0-8 0:31 0")]
    public void The_table_after_each_matchday(int matchday, string expected) =>
        Assert.Equal(expected, Show(Standings.AfterMatchday(J.Group, J.Matches, matchday, TestGroup.End)));

    [Theory]
    [InlineData(6, 12, "WAL 5 3-1-1 11:6 10 · MKD 4 2-2-0 6:2 8 · BEL 3 2-1-0 11:4 7 · KAZ 4 1-0-3 3:5 3 · LIE 4 0-0-4 0:14 0")]
    [InlineData(7, 18, "MKD 5 3-2-0 11:2 11 · WAL 5 3-1-1 11:6 10 · BEL 3 2-1-0 11:4 7 · KAZ 4 1-0-3 3:5 3 · LIE 5 0-0-5 0:19 0")]
    public void The_table_as_of_an_instant_of_September_2025(int day, int hour, string expected)
    {
        var instant = Instant.FromUtc(2025, 9, day, hour, hour == 18 ? 45 : 0);

        Assert.Equal(expected, Show(Standings.AsOf(J.Group, J.Matches, instant)));
    }

    [Fact]
    public void A_match_counts_from_the_instant_at_which_it_ended_and_not_before()
    {
        var end = Instant.FromUtc(2025, 9, 7, 20, 45);

        Assert.Equal(11, Standings.AsOf(J.Group, J.Matches, end - Duration.FromSeconds(1)).MatchesCounted);
        Assert.Equal(12, Standings.AsOf(J.Group, J.Matches, end).MatchesCounted);
    }

    [Fact]
    public void A_match_that_has_kicked_off_and_has_no_result_is_awaited()
    {
        var kickoff = Instant.FromUtc(2025, 9, 7, 18, 45);

        Assert.Empty(Standings.AsOf(J.Group, J.Matches, kickoff).Awaited);
        var during = Standings.AsOf(J.Group, J.Matches, kickoff + Duration.FromMinutes(1));
        Assert.Equal(["6-BEL-KAZ"], during.Awaited.Select(m => m.Id));
    }

    [Fact]
    public void Belgium_stand_above_Wales_on_goal_difference_after_matchday_6()
    {
        var table = Standings.AfterMatchday(J.Group, J.Matches, 6, TestGroup.End);

        var separation = table[J["BEL"]].AboveNext;
        Assert.Equal(("goal-difference", new Measure(13), new Measure(5)), (separation!.Criterion, separation.Above, separation.Below));
        Assert.Equal("points", table[J["WAL"]].AboveNext!.Criterion);
        Assert.Null(table[J["LIE"]].AboveNext);
    }

    [Fact]
    public void The_end_of_the_group_is_final_and_gives_the_zones()
    {
        var table = J.Table();

        Assert.True(table.IsFinal);
        Assert.Equal(["qualified", "play-offs", "out", "out", "out"], table.Rows.Select(r => r.Zone!.Key));
        Assert.False(Standings.AfterMatchday(J.Group, J.Matches, 9, TestGroup.End).IsFinal);
    }

    private static string Show(Table table) => string.Join(" · ", table.Rows.Select(r => FormattableString.Invariant(
        $"{r.Team} {r.Played} {r.Won}-{r.Drawn}-{r.Lost} {r.GoalsFor}:{r.GoalsAgainst} {r.Points}")));
}
