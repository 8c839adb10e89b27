using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>One small case for each criterion: A and B are level on points, and the criterion alone places A above B.</summary>
public sealed class TiebreakerTests
{
    private static readonly Regulations NoCriteria = TestGroup.Rules(Array.Empty<Tiebreaker>());

    public static TheoryData<string, string> Results => new()
    {
        { "goal-difference", "A 2-0 C;B 1-0 C" },
        { "goals-scored", "A 2-1 C;B 1-0 C" },
        { "goal-average", "A 2-1 C;B 4-3 C" },
        { "wins", "A 1-0 C;D 1-0 A;B 0-0 C;B 0-0 D;B 0-0 E" },
        { "away-goals", "C 0-1 A;B 1-0 D" },
        { "away-wins", "C 0-1 A;B 1-0 D" },
        { "opponents-points", "A 1-0 C;B 1-0 D;C 2-0 E;E 1-0 D" },
        { "opponents-points", "C 0-1 A;D 0-1 B;C 2-0 E;E 1-0 D" },
        { "opponents-points", "A 1-0 C;A 0-1 D;B 1-0 E;B 0-1 F;C 1-0 G" },
        { "opponents-goal-difference", "A 1-0 C;B 2-0 D" },
        { "opponents-goals", "A 2-1 C;B 1-0 D" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void A_criterion_of_results_separates_teams_level_on_points(string criterion, string matches)
    {
        var lines = matches.Split(';');
        Assert.Equal(0, AboveB(TestGroup.Of(NoCriteria, lines)));
        Assert.Equal(1, AboveB(TestGroup.Of(TestGroup.Rules(criterion), lines)));
    }

    [Fact]
    public void Away_goals_and_wins_do_not_exist_on_neutral_ground()
    {
        var tally = new Contest
        {
            Regulations = NoCriteria,
            Teams = [TestGroup.NamedTeam("A"), TestGroup.NamedTeam("B")],
            Results = [new Result(0, 1, 1, 2, Neutral: true)],
        }.Tallies[1];

        Assert.Equal((1, 0, 0), (tally.Won, tally.AwayWins, tally.AwayGoals));
    }

    [Fact]
    public void Fair_play_counts_cards_once_all_are_known_and_is_awaited_before()
    {
        Assert.Equal(1, AboveB(WithCards(TestGroup.Rules("fair-play"), known: true, CardKind.YellowAndDirectRed)));
        var unknown = WithCards(TestGroup.Rules("fair-play", "lots"), known: false, CardKind.Yellow);
        Assert.Equal(0, AboveB(unknown));
        Assert.Equal("fair-play", Row(unknown, "A").ToBeDecidedBy);
        Assert.Equal("fair-play", Row(unknown, "A").AboveNext!.Criterion);
        Assert.False(Row(unknown, "A").AboveNext!.IsDecided);
    }

    [Theory]
    [InlineData(CardKind.Yellow, -1, 1)]
    [InlineData(CardKind.SecondYellow, -3, 3)]
    [InlineData(CardKind.DirectRed, -4, 3)]
    [InlineData(CardKind.YellowAndDirectRed, -5, 4)]
    public void Cards_weigh_as_FIFA_and_as_UEFA_count_them(CardKind kind, int fifa, int uefa)
    {
        Assert.Equal(new Measure(fifa), Row(WithCards(TestGroup.Rules("fair-play"), known: true, kind), "A").AboveNext!.Below);
        Assert.Equal(new Measure(uefa), Row(WithCards(TestGroup.Rules("disciplinary-points"), known: true, kind), "A").AboveNext!.Below);
    }

    [Fact]
    public void The_organisers_conduct_list_stands_for_cards_that_are_not_known()
    {
        var group = With(TestGroup.Rules("fair-play"), (g, a, b) => new()
        {
            Conduct = [new ConductScores(ImmutableDictionary<Team, int>.Empty.Add(a, 4).Add(b, 5), Instant.MinValue)],
        });

        Assert.Equal(1, AboveB(group));
    }

    [Fact]
    public void A_ranking_list_is_asked_in_its_latest_edition_and_then_in_the_one_before()
    {
        var group = With(TestGroup.Rules("ranking"), (g, a, b) => new()
        {
            Rankings =
            [
                Edition(a, 3, b, 9, Instant.FromUtc(2024, 1, 1, 0, 0)),
                Edition(a, 7, b, 7, Instant.FromUtc(2025, 1, 1, 0, 0)),
                Edition(a, 9, b, 1, Instant.FromUtc(2200, 1, 1, 0, 0)),
            ],
        });

        Assert.Equal(1, AboveB(group));
        Assert.Equal((new Measure(3), new Measure(9)), (Row(group, "A").AboveNext!.Above, Row(group, "A").AboveNext!.Below));
        Assert.Equal(0, AboveB(With(TestGroup.Rules("ranking"), (g, a, b) => new())));
    }

    [Fact]
    public void A_ranking_list_without_one_of_the_teams_is_passed_over_for_an_earlier_one()
    {
        var group = With(TestGroup.Rules("ranking"), (g, a, b) => new()
        {
            Rankings =
            [
                Edition(a, 3, b, 9, Instant.FromUtc(2024, 1, 1, 0, 0)),
                new("ranking", ImmutableDictionary<Team, int>.Empty.Add(b, 1), Instant.FromUtc(2025, 1, 1, 0, 0)),
            ],
        });

        Assert.Equal(1, AboveB(group));
    }

    [Fact]
    public void A_ranking_list_is_awaited_where_none_holds_both_teams_and_done_with_where_they_share_a_position()
    {
        var rules = TestGroup.Rules("ranking", "lots");
        var shared = With(rules, (g, a, b) => new() { Rankings = [Edition(a, 7, b, 7, Instant.MinValue)] });

        Assert.Equal("ranking", Row(With(rules, (g, a, b) => new()), "A").ToBeDecidedBy);
        Assert.Equal("lots", Row(shared, "A").ToBeDecidedBy);
        Assert.Equal("ranking", new RankingPosition().List);
    }

    [Fact]
    public void What_is_known_from_an_instant_on_counts_at_that_very_instant()
    {
        var from = Instant.FromUtc(2025, 6, 1, 0, 0);
        Assert.All(new[] { "lots", "ranking", "fair-play" }, criterion =>
        {
            var group = With(TestGroup.Rules(criterion), (g, a, b) => new()
            {
                Lots = [new DrawnLots([a, b], from)],
                Rankings = [Edition(a, 1, b, 2, from), Edition(a, 4, b, 3, from - Duration.FromDays(99))],
                Conduct = [new ConductScores(ImmutableDictionary<Team, int>.Empty.Add(a, 4).Add(b, 5), from), new ConductScores(ImmutableDictionary<Team, int>.Empty.Add(a, 3).Add(b, 2), from - Duration.FromDays(99))],
            });

            Assert.Equal("A|B|C", TestGroup.Show(Standings.AsOf(group.Group, group.Matches, from)));
            Assert.NotEqual("A|B|C", TestGroup.Show(Standings.AsOf(group.Group, group.Matches, from - Duration.Epsilon)));
        });
    }

    [Fact]
    public void Lots_decide_from_the_day_on_which_they_are_drawn_even_when_cards_are_not_known()
    {
        Func<Group, Team, Team, Facts> drawn = (g, a, b) => new() { Lots = [new DrawnLots([a, b], Instant.FromUtc(2025, 6, 1, 0, 0))] };
        var group = With(TestGroup.Rules("fair-play", "lots"), drawn);

        Assert.Equal(1, AboveB(group));
        Assert.Equal((new Measure(1), new Measure(2)), (Row(group, "A").AboveNext!.Above, Row(group, "A").AboveNext!.Below));
        var before = Standings.AsOf(group.Group, group.Matches, Instant.FromUtc(2025, 5, 1, 0, 0));
        Assert.True(before[group["A"]].IsLevel);
        Assert.Equal(0, AboveB(With(TestGroup.Rules("lots"), (g, a, b) => new())));
    }

    [Fact]
    public void A_ranking_list_does_not_decide_before_cards_that_are_not_known()
    {
        var group = With(TestGroup.Rules("fair-play", "ranking"), (g, a, b) => new() { Rankings = [Edition(a, 1, b, 2, Instant.MinValue)] });

        Assert.Equal(0, AboveB(group));
    }

    [Fact]
    public void Half_a_point_got_by_rounding_places_below()
    {
        var group = With(TestGroup.Rules("points-before-rounding"), (g, a, b) => new()
        {
            Carried = [new CarriedPoints(a, 20), new CarriedPoints(b, 20, RoundedUp: true)],
        });

        Assert.Equal(1, AboveB(group));
        Assert.Equal(23, Row(group, "A").Points);
        Assert.Equal((new Measure(46), new Measure(45)), (Row(group, "A").AboveNext!.Above, Row(group, "A").AboveNext!.Below));
    }

    [Fact]
    public void Deducted_points_are_missing_from_their_day_on()
    {
        var group = With(NoCriteria, (g, a, b) => new() { Deductions = [new Deduction(b, 2, Instant.FromUtc(2025, 6, 1, 0, 0))] });

        Assert.Equal((1, 2), (Row(group, "B").Points, Row(group, "B").Deducted));
        Assert.Equal(3, Standings.AsOf(group.Group, group.Matches, Instant.FromUtc(2025, 5, 1, 0, 0))[group["B"]].Points);
    }

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
        Assert.Null(Row(group, "A").ToBeDecidedBy);
    }

    [Fact]
    public void Every_criterion_of_the_catalogue_can_be_found_by_its_name()
    {
        Assert.All(TiebreakerCatalogue.Names, n => Assert.Equal(n, TiebreakerCatalogue.Find(n)!.Name));
        Assert.All(TiebreakerCatalogue.HeadToHeadNames, n => Assert.Equal(n, TiebreakerCatalogue.FindHeadToHead(n)!.Name));
        Assert.Null(TiebreakerCatalogue.Find("goal-diference"));
    }

    [Fact]
    public void Every_class_of_a_criterion_is_in_the_catalogue()
    {
        var known = TiebreakerCatalogue.Names.Select(TiebreakerCatalogue.Find)
            .Concat(TiebreakerCatalogue.HeadToHeadNames.Select(TiebreakerCatalogue.FindHeadToHead))
            .Select(t => t!.GetType());
        var classes = typeof(Tiebreaker).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Tiebreaker)) && !t.IsAbstract);

        Assert.Equal([typeof(Conditional), typeof(HeadToHead)], classes.Except(known).OrderBy(t => t.Name, StringComparer.Ordinal));
    }

    private sealed record Facts
    {
        public ImmutableArray<DrawnLots> Lots { get; init; } = [];

        public ImmutableArray<RankingList> Rankings { get; init; } = [];

        public ImmutableArray<ConductScores> Conduct { get; init; } = [];

        public ImmutableArray<CarriedPoints> Carried { get; init; } = [];

        public ImmutableArray<Deduction> Deductions { get; init; } = [];
    }

    /// <summary>A and B have the same results against C.</summary>
    private static TestGroup With(Regulations regulations, Func<Group, Team, Team, Facts> facts) => TestGroup.Of(
        regulations,
        g =>
        {
            var given = facts(g, g.Teams.Single(t => t.Id == "A"), g.Teams.Single(t => t.Id == "B"));
            return new Group
            {
                Id = g.Id,
                Competition = g.Competition,
                Name = g.Name,
                Teams = g.Teams,
                Lots = given.Lots,
                Rankings = given.Rankings,
                Conduct = given.Conduct,
                Carried = given.Carried,
                Deductions = given.Deductions,
            };
        },
        [],
        "A 1-0 C",
        "B 1-0 C");

    private static TestGroup WithCards(Regulations regulations, bool known, CardKind kindOfB)
    {
        var group = TestGroup.Of(regulations, "A 1-0 C", "B 1-0 C");
        return group.With(m => m.Fixture.Home.Id == "B" || known
            ? m with { CardsKnown = known, Cards = m.Fixture.Home.Id == "B" ? [new Card(Side.Home, null, kindOfB)] : [] }
            : m);
    }

    /// <summary>The first match between A and B went to penalties, which A won.</summary>
    private static TestGroup WithShootOut(Regulations regulations, params string[] matches) => TestGroup.Of(regulations, matches)
        .With(m => m.Fixture is { Home.Id: "A", Away.Id: "B" } ? m with { Penalties = new Score(5, 4) } : m);

    private static RankingList Edition(Team a, int positionOfA, Team b, int positionOfB, Instant from) =>
        new("ranking", ImmutableDictionary<Team, int>.Empty.Add(a, positionOfA).Add(b, positionOfB), from);

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

    /// <returns>1 if A stands above B, 0 if they are level, -1 if B stands above.</returns>
    private static int AboveB(TestGroup group) => Row(group, "B").Rank.CompareTo(Row(group, "A").Rank);

    private static TableRow Row(TestGroup group, string team) => group.Table()[group[team]];
}
