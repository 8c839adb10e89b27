using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>Which matches a table counts.</summary>
public sealed class TableCutTests
{
    private static readonly TestGroup Four = TestGroup.Dated(
        TestGroup.Rules("goal-difference"),
        [],
        "1 2025-01-01T12:00Z A 1-0 B",
        "1 2025-05-01T12:00Z C 2-0 D",
        "2 2025-02-01T12:00Z B 3-0 C",
        "2 2025-02-01T12:00Z D 0-0 A",
        "3 2025-03-01T12:00Z A - C");

    [Fact]
    public void A_postponed_match_counts_in_its_matchday_once_it_is_played()
    {
        var february = Instant.FromUtc(2025, 2, 2, 0, 0);

        Assert.Equal(1, Standings.AfterMatchday(Four.Group, Four.Matches, 1, february).MatchesCounted);
        Assert.Equal(2, Standings.AfterMatchday(Four.Group, Four.Matches, 1, TestGroup.End).MatchesCounted);
        Assert.Equal(3, Standings.AsOf(Four.Group, Four.Matches, february).MatchesCounted);
    }

    [Fact]
    public void A_match_that_should_have_ended_is_awaited_in_its_matchday_only()
    {
        Assert.Equal(["3-A-C"], Standings.AsOf(Four.Group, Four.Matches, TestGroup.End).Awaited.Select(m => m.Id));
        Assert.Empty(Standings.AfterMatchday(Four.Group, Four.Matches, 2, TestGroup.End).Awaited);
        Assert.Equal(["3-A-C"], Standings.AfterMatchday(Four.Group, Four.Matches, 3, TestGroup.End).Awaited.Select(m => m.Id));
    }

    [Fact]
    public void A_table_of_home_or_away_matches_counts_each_for_one_side()
    {
        var home = Standings.Of(Four.Group, Four.Matches, new TableCut(TestGroup.End, Venue: Side.Home));
        var away = Standings.Of(Four.Group, Four.Matches, new TableCut(TestGroup.End, Venue: Side.Away));

        Assert.Equal((1, 3), (home[Four["B"]].Played, home[Four["B"]].Points));
        Assert.Equal((1, 0), (away[Four["B"]].Played, away[Four["B"]].Points));
        Assert.Equal(8, home.Rows.Sum(r => r.Played) + away.Rows.Sum(r => r.Played));
    }

    [Fact]
    public void A_table_of_the_last_matches_takes_them_from_each_team_by_itself()
    {
        var last = Standings.Of(Four.Group, Four.Matches, new TableCut(TestGroup.End, Last: 1));

        Assert.All(last.Rows, r => Assert.Equal(1, r.Played));
        Assert.Equal([3, 3, 1, 0], new[] { "B", "C", "A", "D" }.Select(t => last[Four[t]].Points));
    }

    [Fact]
    public void A_cancelled_match_is_missing_from_the_total_and_an_abandoned_one_is_not()
    {
        var open = Four.Matches[4].Fixture;
        var cancelled = Four.Matches.SetItem(4, new Match.Cancelled(open, Instant.FromUtc(2025, 2, 20, 0, 0), null));
        var abandoned = Four.Matches.SetItem(4, new Match.Abandoned(open, Instant.FromUtc(2025, 3, 1, 13, 0), null, null));

        Assert.True(Standings.AsOf(Four.Group, cancelled, TestGroup.End).IsFinal);
        Assert.False(Standings.AsOf(Four.Group, abandoned, TestGroup.End).IsFinal);
        Assert.Equal(4, Standings.AsOf(Four.Group, abandoned, TestGroup.End).MatchesCounted);
    }

    [Fact]
    public void An_awarded_match_counts_from_the_decision_on()
    {
        var decision = Instant.FromUtc(2025, 4, 1, 0, 0);
        var awarded = Four.Matches.SetItem(4, new Match.Awarded(Four.Matches[4].Fixture, new Score(3, 0), decision, null));

        Assert.Equal(4, Standings.AsOf(Four.Group, awarded, decision - Duration.Epsilon)[Four["A"]].Points);
        Assert.Equal(7, Standings.AsOf(Four.Group, awarded, decision)[Four["A"]].Points);
    }
}
