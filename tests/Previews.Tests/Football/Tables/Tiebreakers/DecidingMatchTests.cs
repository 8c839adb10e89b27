using NodaTime;
using Previews.Football;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Xunit;

namespace Previews.Tests.Football.Tables.Tiebreakers;

/// <summary>What is played once more: a match, or penalties straight after the last one.</summary>
public sealed class DecidingMatchTests
{
    [Fact]
    public void A_deciding_match_counts_in_no_row_and_places_its_winner_above()
    {
        var group = TestGroup.Of(TestGroup.Rules("play-off", "lots"), "A 1-0 C", "B 1-0 C", "B 1-2 A");
        Match decider = new Match.Played(Deciding(group.Matches[2].Fixture), new Score(1, 2), Instant.FromUtc(2025, 6, 1, 0, 0));
        var open = Standings.AsOf(group.Group, group.Matches.RemoveAt(2), TestGroup.End);
        var decided = Standings.AsOf(group.Group, group.Matches.SetItem(2, decider), TestGroup.End);

        Assert.Equal("A=B|C", TestGroup.Show(open));
        Assert.Equal("play-off", open[group["A"]].ToBeDecidedBy);
        Assert.Equal("A|B|C", TestGroup.Show(decided));
        Assert.Equal((1, 2), (decided[group["A"]].Played, decided.MatchesCounted));
    }

    [Theory]
    [InlineData("A 1-1 B", true)]
    [InlineData("A 1-1 B;C 5-0 D", true)]
    [InlineData("A 1-1 B;C 0-0 D", false)]
    public void A_shoot_out_decides_between_two_that_draw_their_last_match_if_nobody_else_has_their_points(string matches, bool decides)
    {
        var group = TestGroup.Of(TestGroup.Rules("shoot-out"), matches.Split(';'));
        var first = Assert.IsType<Match.Played>(group.Matches[0]) with { Penalties = new Score(5, 4) };
        var table = Standings.AsOf(group.Group, group.Matches.SetItem(0, first), TestGroup.End);

        Assert.Equal(!decides, table[group["A"]].IsLevel);
        Assert.Equal(decides ? "shoot-out" : null, table[group["A"]].AboveNext!.Criterion);
    }

    [Fact]
    public void A_shoot_out_or_a_deciding_match_decides_even_when_cards_are_not_known()
    {
        Assert.Equal("A|B", WithShootOut(TestGroup.Rules("fair-play", "shoot-out"), "A 1-1 B").Order());
        Assert.Equal("B|A|C", TestGroup.Of(TestGroup.Rules("fair-play", "play-off"), "A 1-0 C", "B 1-0 C", "A 0-1 B deciding").Order());
    }

    [Fact]
    public void A_shoot_out_is_none_where_a_third_team_has_the_same_points_though_an_earlier_criterion_placed_it()
    {
        var rules = TestGroup.Rules("goal-difference", "shoot-out");

        Assert.Equal("D|A=B|C", WithShootOut(rules, "A 1-1 B", "C 0-0 D", "D 1-0 C").Order());
        Assert.Equal("D|A|B|C", WithShootOut(rules, "A 1-1 B", "D 1-0 C").Order());
    }

    [Theory]
    [InlineData("A|B|C", "A 1-1 B", "-A 1-0 C", "-B 1-0 C")]
    [InlineData("A=B|C", "A 1-1 B", "-A 1-0 C", "B 1-0 C")]
    [InlineData("A=B|C", "A 1-1 B", "A 1-0 C", "-B 1-0 C")]
    public void A_shoot_out_decides_only_where_the_match_is_the_last_of_both(string order, string match, params string[] others)
    {
        // Those marked with a dash are played before it.
        string[] matches = [.. others.Where(o => o[0] == '-').Select(o => o[1..]), match, .. others.Where(o => o[0] != '-')];

        Assert.Equal(order, WithShootOut(TestGroup.Rules("shoot-out"), matches).Order());
    }

    [Fact]
    public void A_shoot_out_is_none_where_the_two_meet_in_an_earlier_round()
    {
        var group = TestGroup.Of(TestGroup.Rules("shoot-out"), "A 1-1 B", "A 1-0 C", "B 1-0 C");

        Assert.Equal("A=B|C", group.Order());
        Assert.Null(LevelPair.Row(group, "A").ToBeDecidedBy);
    }

    [Theory]
    [InlineData("shoot-out", 1, 1, "A 1-0 C", "B 1-0 C", "A - B")]
    [InlineData("shoot-out", 1, 1, "A 1-0 C", "B - C", "A - B")]
    [InlineData("shoot-out", 0, 0, "A 1-0 B", "B 1-0 A", "A - B")]
    [InlineData(null, 2, 0, "B 1-0 C", "A - B")]
    [InlineData(null, 1, 1, "A - B", "A 1-0 C", "B 1-0 C")]
    public void Where_results_are_supposed_a_shoot_out_waits_for_two_that_draw_their_last_match(string? undecided, int home, int away, params string[] matches)
    {
        var group = TestGroup.Of(TestGroup.Rules("shoot-out"), matches);
        // All but the match between the two is supposed to be won by its home side.
        var contest = ContestOf(group);
        var supposed = contest.After(
            Array.ConvertAll(contest.Remaining, r => contest.Teams[r.Away].Id == "B" ? new Score(home, away) : new Score(1, 0)),
            new sbyte[contest.Remaining.Length]);
        var tier = Ranking.Of(supposed).Tiers.Single(t => t.Teams.Length == 2 && t.Teams.All(i => contest.Teams[i].Id is "A" or "B"));

        Assert.Equal(undecided, tier.DecidedBy?.Name);
    }

    [Fact]
    public void A_shoot_out_is_not_waited_for_before_the_last_match_is_supposed_to_be_played()
    {
        var contest = ContestOf(TestGroup.Of(TestGroup.Rules("shoot-out"), "A 1-0 C", "B 1-0 C", "A - B"));

        Assert.Null(Ranking.Of(contest).Tiers[0].DecidedBy);
    }

    private static Contest ContestOf(TestGroup group)
    {
        var cut = new TableCut(TestGroup.End);
        return Standings.ContestOf(
            group.Group,
            group.Matches,
            FixtureList.Of(group.Group, group.Matches, cut.Instant),
            CountedMatches.In(group.Matches, cut),
            cut);
    }

    /// <summary>The first match between A and B went to penalties, which A won.</summary>
    private static TestGroup WithShootOut(Regulations regulations, params string[] matches) => TestGroup.Of(regulations, matches)
        .With(m => m.Fixture is { Home.Id: "A", Away.Id: "B" } ? m with { Penalties = new Score(5, 4) } : m);

    private static Fixture Deciding(Fixture fixture) => new()
    {
        Id = fixture.Id,
        Competition = fixture.Competition,
        Group = fixture.Group,
        Home = fixture.Home,
        Away = fixture.Away,
        Kickoff = fixture.Kickoff,
        Deciding = true,
    };
}
