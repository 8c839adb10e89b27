using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;
using Xunit;

namespace Previews.Tests.Football.Scenarios.Statements;

/// <summary>Which criterion is said to decide between level teams where the regulations know a shoot-out after the last match.</summary>
public sealed class ShootOutStakesTests
{
    private static readonly Instant BeforeTheLastDay = Instant.FromUtc(2025, 3, 1, 0, 0);

    [Fact]
    public void Two_that_do_not_meet_last_are_not_said_to_shoot_it_out() => Assert.Equal(
        ["fair-play"],
        Deciding("A", ["goals-scored", "shoot-out", "fair-play"], "1 2025-01-01T12:00Z A 0-0 B", "2 2025-03-08T12:00Z A - C", "2 2025-03-08T12:00Z B - D"));

    [Fact]
    public void Two_that_draw_their_last_match_shoot_it_out() => Assert.Equal(
        ["shoot-out"],
        Deciding("A", ["goals-scored", "shoot-out", "fair-play"], "1 2025-01-01T12:00Z A 1-0 C", "1 2025-01-01T12:00Z B 1-0 D", "2 2025-03-08T12:00Z A - B"));

    [Fact]
    public void Two_of_whom_one_wins_their_last_match_do_not_shoot_it_out() => Assert.Equal(
        ["fair-play"],
        Deciding(
            "B",
            ["shoot-out", "fair-play"],
            "1 2025-01-01T12:00Z A 1-0 C",
            "1 2025-01-01T12:00Z B 0-0 D",
            "2 2025-02-01T12:00Z A 0-0 D",
            "2 2025-02-01T12:00Z C 1-0 B",
            "3 2025-03-08T12:00Z B - A"));

    private static IEnumerable<string> Deciding(string team, string[] criteria, params string[] matches)
    {
        var group = TestGroup.Dated(TestGroup.Rules(criteria), [new Zone("first", 1, 1, TestGroup.Text("first"))], matches);
        var last = group.Matches.First(m => m is Match.Scheduled && m.Fixture.Involves(group[team])).Fixture;
        var side = Stakes.Of(group.Group, group.Matches, last, BeforeTheLastDay)!.Sides.Single(s => s.Team == group[team]);
        return side.Statements.Select(s => s.DecidedBy).OfType<string>().Distinct(StringComparer.Ordinal);
    }
}
