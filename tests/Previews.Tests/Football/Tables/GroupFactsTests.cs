using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>
/// What counts in a table besides results: withdrawals, defeats of both sides, shoot-outs that give points, a season cut short, goals
/// carried along.
/// </summary>
public sealed class GroupFactsTests
{
    /// <summary>After the fifth match of six, which are a day apart from noon on.</summary>
    private static readonly Instant Day6 = Instant.FromUtc(2025, 1, 6, 0, 0);

    private static readonly string[] Matches = ["A 1-0 B", "C 0-2 A", "D 3-0 A", "B 1-1 C", "D 0-0 B", "C - D"];

    private static readonly Regulations Rules = TestGroup.Rules("goal-difference", "goals-scored");

    [Theory]
    [InlineData(WithdrawnResults.Annulled, null, "A:6 B:1 C:1 D:0", 3)]
    [InlineData(WithdrawnResults.Stand, null, "A:6 B:2 C:1 D:4", 5)]
    [InlineData(WithdrawnResults.Stand, 3, "A:6 C:4 B:2 D:4", 6)]
    [InlineData(WithdrawnResults.Annulled, 3, "A:6 C:4 B:1 D:0", 4)]
    public void A_team_that_withdrew_stands_last_and_its_matches_count_as_the_regulations_say(WithdrawnResults results, int? award, string rows, int total)
    {
        var table = Withdrawn(w => w with { Results = results, Award = award is { } goals ? new Score(goals, 0) : null }).Table();

        Assert.Equal(rows, Points(table));
        Assert.Equal((total, total, true), (table.MatchesCounted, table.MatchesTotal, table.IsFinal));
        Assert.Equal([false, false, false, true], table.Rows.Select(r => r.HasWithdrawn));
        Assert.Equal("D", Assert.Single(table.Withdrawals).Team.Id);
    }

    [Fact]
    public void Until_a_team_withdraws_everything_counts_as_if_it_played_on()
    {
        var group = Withdrawn(w => w);
        var before = Standings.AsOf(group.Group, group.Matches, Day6 - Duration.FromSeconds(1));

        Assert.Equal("A:6 D:4 B:2 C:1", Points(before));
        Assert.Equal((5, 6), (before.MatchesCounted, before.MatchesTotal));
        Assert.Empty(before.Withdrawals);
        Assert.Equal(1, Fates.Of(group.Group, group.Matches, Day6 - Duration.FromSeconds(1))[group["D"]].Best);
        Assert.Equal((4, 4), Range(group, "D"));
    }

    [Fact]
    public void Of_two_that_withdrew_each_stands_below_all_that_take_part()
    {
        var plain = TestGroup.Of(Rules, Matches);
        var group = plain.In(g => Copy(
            g,
            [
                new Withdrawal(plain["A"], Day6, WithdrawnResults.Stand),
                new Withdrawal(plain["D"], Day6 + Duration.FromDays(1), WithdrawnResults.Stand),
            ])).WithFacts();

        Assert.Equal("B:2 C:1 A:6 D:4", Points(group.Table()));
        Assert.Equal(Separation.Withdrawal, group.Table().Rows[1].AboveNext!.Criterion);
        Assert.Equal([(1, 1), (2, 2), (3, 3), (4, 4)], new[] { "B", "C", "A", "D" }.Select(t => Range(group, t)));
    }

    [Fact]
    public void A_team_that_withdrew_keeps_nobody_from_a_place_while_there_is_something_to_play()
    {
        var plain = TestGroup.Of(Rules, "D 5-0 A", "D 5-0 B", "A 1-0 B", "B - C", "C - A");
        var group = plain.In(g => Copy(g, [new Withdrawal(plain["D"], Day6, WithdrawnResults.Stand)])).WithFacts();

        Assert.Equal((4, 4), Range(group, "D"));
        Assert.All(new[] { "A", "B", "C" }, t => Assert.Equal((1, 3), Range(group, t)));
    }

    [Theory]
    [InlineData(null, "A:3 B:0 C:0", 1)]
    [InlineData(3, "A:6 B:3 C:0", 3)]
    public void Matches_that_nobody_had_entered_are_dropped_or_given_against_the_team(int? award, string rows, int total)
    {
        var competition = new Competition { Id = "test", Name = TestGroup.Text("Test"), Regulations = Rules, Format = new Format.Meetings(1) };
        var plain = TestGroup.Of(Rules, "A 1-0 B", "C - A").Where(m => m is Match.Played).In(competition);
        var group = plain.In(
            g => Copy(g, [new Withdrawal(plain["C"], Day6, WithdrawnResults.Annulled, award is { } goals ? new Score(goals, 0) : null)])).WithFacts();
        var table = group.Table();

        Assert.Equal(rows, Points(table));
        Assert.Equal((total, total, true), (table.MatchesCounted, table.MatchesTotal, table.IsFinal));
        Assert.Equal(3, Standings.AsOf(group.Group, group.Matches, Day6 - Duration.FromSeconds(1)).MatchesTotal);
    }

    [Fact]
    public void A_decision_on_a_match_after_a_withdrawal_still_holds()
    {
        var plain = TestGroup.Of(Rules, Matches);
        var decided = plain.Replacing(
            4,
            new Match.Awarded(plain.Matches[4].Fixture, new Score(0, 3), Day6 + Duration.FromDays(1), null) { Before = plain.Matches[4] });
        var group = plain.In(g => Copy(g, [new Withdrawal(plain["D"], Day6, WithdrawnResults.Annulled)]));
        var match = decided.Matches[4].WithFactsOf(group.Group);

        Assert.IsType<Match.Played>(match.AsOf(Day6 - Duration.FromSeconds(1)));
        Assert.IsType<Match.StruckOff>(match.AsOf(Day6));
        Assert.IsType<Match.Awarded>(match.AsOf(Day6 + Duration.FromDays(1)));
    }

    [Fact]
    public void What_both_lose_is_a_defeat_for_both_with_the_goals_of_the_decision()
    {
        var group = TestGroup.Of(Rules, "A lost B", "A 1-0 C", "B 0-1 C");
        var (a, b) = (group.Table()[group["A"]], group.Table()[group["B"]]);

        Assert.Equal((1, 0, 1, 1, 3, 3), (a.Won, a.Drawn, a.Lost, a.GoalsFor, a.GoalsAgainst, a.Points));
        Assert.Equal((0, 0, 2, 0, 4, 0), (b.Won, b.Drawn, b.Lost, b.GoalsFor, b.GoalsAgainst, b.Points));
        Assert.True(group.Table().IsFinal);
        Assert.Equal([Outcome.Won, Outcome.Lost], Form.Of(a.Team, group.Matches, TestGroup.End, 5).Select(e => e.Outcome));
        var record = HeadToHeadRecord.Of(a.Team, b.Team, group.Matches, TestGroup.End);
        Assert.Equal((1, 0, 1, 0), (record.Played, record.Won, record.Lost, record.WonBySecond));
    }

    [Fact]
    public void Goals_of_a_defeat_for_both_do_not_count_where_the_regulations_count_points_only()
    {
        var rules = new Regulations { Id = "test", Tiebreakers = Rules.Tiebreakers, UnfinishedMatches = new() { Awarded = AwardedMatches.PointsOnly } };

        Assert.Equal(0, TestGroup.Of(rules, "A lost B").Table().Rows.Sum(r => r.GoalsAgainst));
    }

    [Fact]
    public void A_draw_won_on_penalties_stays_a_draw_and_gives_more_points()
    {
        string[] matches = ["A 1-1 B home-on-penalties", "C 0-0 A away-on-penalties", "B 2-0 C", "B 0-0 A"];
        var table = TestGroup.Of(WithShootOuts(Rules.Tiebreakers), matches).Table();
        var a = table.Rows.Single(r => r.Team.Id == "A");

        Assert.Equal("B:5 A:5 C:1", Points(table));
        Assert.Equal((0, 3, 2, 0), (a.Won, a.Drawn, a.WonOnPenalties, a.LostOnPenalties));
        Assert.Equal("B:5 A:3 C:1", Points(TestGroup.Of(Rules, matches).Table()));
    }

    [Fact]
    public void Points_of_shoot_outs_count_between_level_teams_too()
    {
        var rules = WithShootOuts([TestGroup.HeadToHead(HeadToHeadMode.Once, "points")]);

        // A has 1 and 3 points, B 2 and 2, and B won the shoot-out between them.
        Assert.Equal("B|A|C", TestGroup.Of(rules, "A 0-0 B away-on-penalties", "A 1-0 C", "B 0-0 C home-on-penalties").Order());
    }

    [Fact]
    public void A_season_cut_short_is_final_and_ranked_by_points_per_match()
    {
        var group = CutShort(perMatch: true);
        var (table, before) = (group.Table(), Standings.AsOf(group.Group, group.Matches, Day6 - Duration.FromSeconds(1)));

        Assert.Equal("B:4 A:5 C:1", Points(table));
        Assert.Equal((4, 4, true), (table.MatchesCounted, table.MatchesTotal, table.IsFinal));
        var why = table.Between(group["B"], group["A"]);
        Assert.Equal((Separation.PointsPerMatch, "4:2", "5:3"), (why.Criterion, why.Above.ToString(), why.Below.ToString()));
        Assert.Equal((1, 1), Range(group, "B"));
        Assert.Equal("A:5 B:4 C:1", Points(before));
        Assert.Equal((4, 5, false), (before.MatchesCounted, before.MatchesTotal, before.IsFinal));
    }

    [Fact]
    public void A_season_cut_short_is_ranked_by_points_where_nothing_else_is_said() =>
        Assert.Equal("A:5 B:4 C:1", Points(CutShort(perMatch: false).Table()));

    [Fact]
    public void After_a_matchday_a_season_that_was_cut_short_later_is_ranked_by_points()
    {
        var group = CutShort(perMatch: true);
        var table = Standings.AfterMatchday(group.Group, group.Matches, 4, TestGroup.End);

        Assert.Equal("A:5 B:4 C:1", Points(table));
        Assert.Equal(3, TableFates.Of(Standings.AfterMatchday(group.Group, group.Matches, 3, TestGroup.End), group.Matches).Teams.Length);
    }

    [Fact]
    public void Goals_carried_along_count_from_their_day()
    {
        var plain = TestGroup.Of(Rules, "A 1-0 B", "B 1-0 A");
        var group = plain.In(g => new Group
        {
            Id = g.Id,
            Competition = g.Competition,
            Name = g.Name,
            Teams = g.Teams,
            Carried = [new CarriedPoints(plain["B"], 5, Goals: new Score(12, 9), From: Day6), new CarriedPoints(plain["A"], 5, Goals: new Score(4, 2))],
        });
        var (before, after) = (Standings.AsOf(group.Group, group.Matches, Day6 - Duration.FromSeconds(1)), group.Table());

        Assert.Equal((3, 1, 1), Figures(before[group["B"]]));
        Assert.Equal((8, 13, 10), Figures(after[group["B"]]));
        Assert.Equal((8, 5, 3), Figures(after[group["A"]]));
        Assert.Equal("B|A", TestGroup.Show(after));
        Assert.Single(before.Carried);
        Assert.Equal(Day6, Assert.Single(group.Group.Instants));
    }

    [Fact]
    public void Goals_carried_along_do_not_count_in_the_matches_between_level_teams()
    {
        var rules = TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Once, "points", "goal-difference"));
        var plain = TestGroup.Of(rules, "A 1-0 B", "B 2-0 A");
        var group = plain.In(
            g => new Group { Id = g.Id, Competition = g.Competition, Name = g.Name, Teams = g.Teams, Carried = [new CarriedPoints(plain["A"], 0, Goals: new Score(30, 0))] });

        Assert.Equal("B|A", group.Order());
    }

    private static (int Points, int For, int Against) Figures(TableRow row) => (row.Points, row.GoalsFor, row.GoalsAgainst);

    private static (int Best, int Worst) Range(TestGroup group, string team)
    {
        var fate = Fates.Of(group.Group, group.Matches, TestGroup.End)[group[team]];
        return (fate.Best, fate.Worst);
    }

    private static string Points(Table table) => string.Join(' ', table.Rows.Select(r => FormattableString.Invariant($"{r.Team.Id}:{r.Points}")));

    private static Regulations WithShootOuts(ImmutableArray<Previews.Football.Tables.Ordering.Tiebreaker> tiebreakers) =>
        new() { Id = "test", Tiebreakers = tiebreakers, ShootOut = new(Win: 2, Defeat: 1) };

    private static TestGroup Withdrawn(Func<Withdrawal, Withdrawal> change)
    {
        var plain = TestGroup.Of(Rules, Matches);
        return plain.In(g => Copy(g, [change(new Withdrawal(plain["D"], Day6, WithdrawnResults.Annulled))])).WithFacts();
    }

    /// <summary>A has five points of three matches, B four of two.</summary>
    private static TestGroup CutShort(bool perMatch) => TestGroup.Of(Rules, "A 1-1 B", "C 0-1 A", "A 0-0 C", "B 1-0 C", "B - A")
        .In(g => Copy(g, [], new CutShort(Day6, perMatch)))
        .WithFacts();

    private static Group Copy(Group group, ImmutableArray<Withdrawal> withdrawals, CutShort? cutShort = null) => new()
    {
        Id = group.Id,
        Competition = group.Competition,
        Name = group.Name,
        Teams = group.Teams,
        Withdrawals = withdrawals,
        CutShort = cutShort,
    };
}
