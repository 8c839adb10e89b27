using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>The same stopped, cancelled or awarded match under regulations that say different things of it.</summary>
public sealed class UnfinishedMatchesTests
{
    /// <summary>C and A have three points; A and B did not play to the end.</summary>
    private static readonly string[] Matches = ["A - B", "A 2-0 C", "C 2-0 B"];

    private static readonly Instant Since = Instant.FromUtc(2025, 1, 1, 13, 0);

    [Theory]
    [InlineData(AbandonedMatches.Replayed, 2, 3, "A 3, C 3, B 0")]
    [InlineData(AbandonedMatches.Stands, 3, 3, "A 3, C 3, B 3")]
    [InlineData(AbandonedMatches.Void, 2, 2, "A 3, C 3, B 0")]
    public void An_abandoned_match_is_replayed_or_stands_or_is_void(AbandonedMatches rule, int counted, int total, string rows)
    {
        var table = Abandoned(rule).Table();

        Assert.Equal((counted, total), (table.MatchesCounted, table.MatchesTotal));
        Assert.Equal(rows, Points(table));
        Assert.Equal(counted == total, table.IsFinal);
    }

    [Theory]
    [InlineData(AbandonedMatches.Replayed, 1, true)]
    [InlineData(AbandonedMatches.Stands, 0, false)]
    [InlineData(AbandonedMatches.Void, 0, false)]
    public void Only_one_that_is_replayed_leaves_something_at_stake(AbandonedMatches rule, int remaining, bool canBeFirst)
    {
        var group = Abandoned(rule);
        var fates = Fates.Of(group.Group, group.Matches, TestGroup.End);

        Assert.Equal(remaining, fates.Remaining.Length);
        Assert.Equal(canBeFirst, fates[group["B"]].Best == 1);
    }

    [Theory]
    [InlineData(AbandonedMatches.Replayed, "W")]
    [InlineData(AbandonedMatches.Stands, "WL")]
    [InlineData(AbandonedMatches.Void, "W")]
    public void Form_has_the_results_that_count(AbandonedMatches rule, string form)
    {
        var group = Abandoned(rule);

        Assert.Equal(form, string.Concat(Form.Of(group["A"], group.Matches, TestGroup.End, 5).Select(e => e.Outcome.ToString()[0])));
    }

    [Theory]
    [InlineData(CancelledMatches.Void, 2, "A 3, C 3, B 0")]
    [InlineData(CancelledMatches.Drawn, 3, "A 4, C 3, B 1")]
    public void A_cancelled_match_counts_for_nobody_or_as_a_goalless_draw(CancelledMatches rule, int counted, string rows)
    {
        var group = Group(new UnfinishedMatches { Cancelled = rule });
        var table = group.Replacing(0, new Match.Cancelled(group.Matches[0].Fixture, Since, null)).Table();

        Assert.Equal((counted, counted), (table.MatchesCounted, table.MatchesTotal));
        Assert.Equal(rows, Points(table));
    }

    [Theory]
    [InlineData(AwardedMatches.Count, "B|C|A")]
    [InlineData(AwardedMatches.PointsOnly, "C|B|A")]
    public void The_goals_of_an_awarded_match_count_or_its_points_alone(AwardedMatches rule, string order)
    {
        // B won 3-0 by decision at A, C by 2-0 on the pitch; both have three points.
        var group = TestGroup.Of(Rules(new UnfinishedMatches { Awarded = rule }, "goal-difference", "away-goals"), "A - B", "C 2-0 A");
        var decided = group.Replacing(0, new Match.Awarded(group.Matches[0].Fixture, new Score(0, 3), Since, null));
        var row = decided.Table()[group["B"]];

        Assert.Equal(order, decided.Order());
        Assert.Equal((3, 1, rule == AwardedMatches.Count ? 3 : 0), (row.Points, row.Won, row.GoalsFor));
    }

    [Fact]
    public void Before_it_is_known_that_a_match_was_stopped_it_is_to_be_played()
    {
        var group = Abandoned(AbandonedMatches.Stands);

        Assert.Equal(0, Standings.AsOf(group.Group, [group.Matches[0]], Since - Duration.FromSeconds(1)).MatchesCounted);
        Assert.Equal(1, Standings.AsOf(group.Group, [group.Matches[0]], Since).MatchesCounted);
    }

    private static TestGroup Abandoned(AbandonedMatches rule)
    {
        var group = Group(new UnfinishedMatches { Abandoned = rule });
        Score? score = rule == AbandonedMatches.Stands ? new Score(0, 1) : null;
        return group.Replacing(0, new Match.Abandoned(group.Matches[0].Fixture, Since, new Minute(80), null) { Score = score });
    }

    private static TestGroup Group(UnfinishedMatches unfinished) => TestGroup.Of(Rules(unfinished, "goals-scored", "lots"), Matches);

    private static Regulations Rules(UnfinishedMatches unfinished, params string[] tiebreakers) => new()
    {
        Id = "test",
        Tiebreakers = [.. tiebreakers.Select(t => TiebreakerCatalogue.Find(t)!)],
        UnfinishedMatches = unfinished,
    };

    private static string Points(Table table) => string.Join(", ", table.Rows.Select(r => $"{r.Team.Id} {r.Points}"));
}
