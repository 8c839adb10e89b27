using NodaTime;
using Previews.Football.Matches;
using Xunit;

namespace Previews.Tests.Content.Matches;

public sealed class MatchTests
{
    private const string Fixture = "kickoff: 2025-09-07 20:45 Europe/Brussels\nvenue: lotto-park\nhome: BEL\naway: KAZ\n";

    [Fact]
    public void Goals_are_read_with_minute_kind_and_side_in_the_order_of_play()
    {
        var played = Assert.IsType<Match.Played>(Read(
            "score: 3-2\ngoals:\n  home: [45+1 Aleksandr Marochkin, 15og Benjamin Büchel, Jérémy Doku]\n  away: [32p Askhat Tagybergen, 90+12]\n"));
        Assert.Equal(
            [
                (new Minute(15), GoalKind.Own, "Benjamin Büchel", Side.Home),
                (new Minute(32), GoalKind.Penalty, "Askhat Tagybergen", Side.Away),
                (new Minute(45, 1), GoalKind.Open, "Aleksandr Marochkin", Side.Home),
                (new Minute(90, 12), GoalKind.Open, null, Side.Away),
                (null, GoalKind.Open, "Jérémy Doku", Side.Home),
            ],
            played.Goals.Select(g => (g.Minute, g.Kind, g.Player?.Name, g.Side)));
    }

    [Fact]
    public void Cards_are_read_and_known_to_be_all()
    {
        var played = Assert.IsType<Match.Played>(Read("score: 0-0\ncards: {home: [31y A, 60yr B], away: [70r C, 80y+r D, y E]}\n"));
        Assert.Equal(
            [CardKind.Yellow, CardKind.SecondYellow, CardKind.DirectRed, CardKind.YellowAndDirectRed, CardKind.Yellow],
            played.Cards.Select(c => c.Kind));
        Assert.True(played.CardsKnown);
        Assert.False(Assert.IsType<Match.Played>(Read("score: 0-0\n")).CardsKnown);
    }

    [Fact]
    public void The_same_name_is_the_same_person_by_id_by_alias_and_in_every_match()
    {
        var library = ContentInput.ReadWithoutMistakes(
            (ContentInput.MatchPath, Fixture + "group: wcq-j\nscore: 1-1\ngoals: {home: [1 Hans Vanaken], away: [2 Baktiyor Zainutdinov]}\n"
                + "absences: [{team: KAZ, player: bakhtiyar-zaynutdinov, reason: injury, reported: 2025-09-06}]\n"),
            ("matches/other/x.yml", "competition: friendlies\nkickoff: 2025-06-01\nhome: BEL\naway: AUT\nscore: 1-0\ngoals: {home: [5 Hans Vanaken]}\n"));
        var goals = library.Matches.OfType<Match.Played>().SelectMany(m => m.Goals).ToList();
        Assert.Same(goals[0].Player, goals[1].Player);
        Assert.Equal("bakhtiyar-zaynutdinov", goals[2].Player!.Id);
        Assert.Same(goals[2].Player, library.FindMatch("2025-09-07-bel-kaz")!.Fixture.Absences[0].Player);
    }

    [Fact]
    public void The_kickoff_is_shown_on_the_clocks_of_the_venue()
    {
        var match = Read("city: anderlecht\n", Fixture.Replace("venue: lotto-park\n", "", StringComparison.Ordinal)
            .Replace("20:45 Europe/Brussels", "23:45 Asia/Almaty", StringComparison.Ordinal));
        Assert.Equal("Europe/Brussels", match.Fixture.Kickoff.Zone.Id);
        Assert.Equal(Instant.FromUtc(2025, 9, 7, 18, 45), match.Fixture.Kickoff.Start);
    }

    [Fact]
    public void A_day_alone_begins_with_the_day_of_the_venue_and_ends_with_it()
    {
        var match = Read("", Fixture.Replace(" 20:45 Europe/Brussels", "", StringComparison.Ordinal));
        Assert.IsType<Kickoff.OnDate>(match.Fixture.Kickoff);
        Assert.Equal(Instant.FromUtc(2025, 9, 6, 22, 0), match.Fixture.Kickoff.Start);
        Assert.Equal(Instant.FromUtc(2025, 9, 7, 22, 0), match.Fixture.Kickoff.DefaultEnd);
    }

    [Fact]
    public void A_played_match_ends_when_its_file_says_or_two_hours_after_it_began()
    {
        Assert.Equal(Instant.FromUtc(2025, 9, 7, 20, 45), Assert.IsType<Match.Played>(Read("score: 1-0\n")).Ended);
        Assert.Equal(Instant.FromUtc(2025, 9, 7, 20, 36), Assert.IsType<Match.Played>(Read("score: 1-0\nended: 2025-09-07 22:36 Europe/Brussels\n")).Ended);
    }

    [Theory]
    [InlineData("", typeof(Match.Scheduled))]
    [InlineData("status: scheduled\n", typeof(Match.Scheduled))]
    [InlineData("score: 0-0\n", typeof(Match.Played))]
    [InlineData("status: played\nscore: 0-0\n", typeof(Match.Played))]
    [InlineData("status: postponed\nsince: 2025-09-07\nreason: fog\n", typeof(Match.Postponed))]
    [InlineData("status: abandoned\nsince: 2025-09-07T19:30Z\nat: 45+2\n", typeof(Match.Abandoned))]
    [InlineData("status: cancelled\nsince: 2025-09-07\n", typeof(Match.Cancelled))]
    [InlineData("status: awarded\nsince: 2025-09-10\nscore: 3-0\n", typeof(Match.Awarded))]
    public void The_state_follows_from_score_and_status(string lines, Type state) => Assert.IsType(state, Read(lines));

    [Fact]
    public void A_reason_is_one_text_or_a_text_for_each_language()
    {
        Assert.Equal("fog", Assert.IsType<Match.Postponed>(Read("status: postponed\nsince: 2025-09-07\nreason: fog\n")).Reason!.In("fr"));
        var reason = Assert.IsType<Match.Cancelled>(Read("status: cancelled\nsince: 2025-09-07\nreason: {fr: brouillard, en: fog}\n")).Reason!;
        Assert.Equal(["brouillard", "fog"], new[] { "fr", "en" }.Select(reason.In));
    }

    [Fact]
    public void The_new_date_of_a_postponed_match_is_known_from_its_own_instant_on()
    {
        const string Postponed = "status: postponed\nsince: 2025-09-07 12:00 Europe/Brussels\n";
        var early = Assert.IsType<Match.Postponed>(Read(Postponed + "new_date: 2025-10-14 20:45 Europe/Brussels\n"));
        var late = Assert.IsType<Match.Postponed>(Read(
            Postponed + "new_date: {kickoff: 2025-10-14 20:45 Europe/Brussels, since: 2025-09-20 10:00 Europe/Brussels}\n"));

        Assert.Equal(Instant.FromUtc(2025, 10, 14, 18, 45), early.Kickoff.Start);
        Assert.Equal(Instant.FromUtc(2025, 9, 7, 10, 0), early.KnownFrom);
        Assert.Null(Assert.IsType<Match.Postponed>(late.AsOf(Instant.FromUtc(2025, 9, 20, 7, 59))).To);
        Assert.NotNull(Assert.IsType<Match.Postponed>(late.AsOf(Instant.FromUtc(2025, 9, 20, 8, 0))).To);
    }

    [Theory]
    [InlineData("status: cancelled\nsince: 2025-09-07\nnew_date: 2025-10-14\n", "PV0256")]
    [InlineData("status: played\n", "PV0254")]
    [InlineData("status: cancelled\n", "PV0255")]
    [InlineData("status: postponed\nsince: 2025-09-07\nscore: 1-0\n", "PV0253")]
    [InlineData("ended: 2025-09-07 22:00 Europe/Brussels\n", "PV0253")]
    [InlineData("since: 2025-09-07\n", "PV0256")]
    [InlineData("score: 1-0\nat: 45\n", "PV0256")]
    [InlineData("score: 1-0-1\n", "PV0213")]
    [InlineData("score: 1000-0\n", "PV0213")]
    [InlineData("score: -1-0\n", "PV0213")]
    [InlineData("score: 1-0\ngoals: {home: []}\n", "PV0257")]
    [InlineData("score: 1-0\ngoals: {home: [0 X]}\n", "PV0216")]
    [InlineData("score: 1-0\ngoals: {home: [121 X]}\n", "PV0216")]
    [InlineData("score: 1-0\ngoals: {home: [99999999999 X]}\n", "PV0216")]
    [InlineData("score: 1-0\ngoals: {hmoe: [1 X]}\n", "PV0205")]
    public void What_a_state_does_not_have_is_refused(string lines, string code)
    {
        var (library, diagnostics) = ContentInput.Read((ContentInput.MatchPath, Fixture + lines));
        Assert.Equal(
            [code],
            diagnostics.ToSorted().Where(d => d.Location!.Value.Source.Path.Contains("matches", StringComparison.Ordinal)).Select(d => d.Code));
        Assert.Empty(library.Matches);
    }

    [Theory]
    [InlineData("score: 2-0\ngoals: {home: [1 X], away: []}\ngoals_partial: true\n")]
    [InlineData("score: 2-3\ngoals: {home: [1 X, 2 Y]}\n")]
    [InlineData("score: 2\u20130\n")]
    [InlineData("score: 149-0\n")]
    [InlineData("score: 1-1\nafter_extra_time: true\npenalties: 4-3\n")]
    public void Scores_and_lists_of_goals_that_agree_are_read(string lines) => Assert.IsType<Match.Played>(Read(lines));

    [Fact]
    public void What_the_folder_says_holds_for_its_matches_and_those_below_it_unless_they_say_otherwise()
    {
        var library = ContentInput.ReadWithoutMistakes(
            ("matches/a/_directory.yml", "competition: friendlies\nsource: far\n"),
            ("matches/a/b/_directory.yml", "source: near\n"),
            ("matches/a/x.yml", "kickoff: 2025-06-01\nhome: BEL\naway: AUT\n"),
            ("matches/a/b/y.yml", "kickoff: 2025-06-02\nhome: BEL\naway: AUT\n"),
            ("matches/a/b/z.yml", "kickoff: 2025-06-03\nhome: BEL\naway: AUT\nsource: own\n"));
        Assert.Equal(
            ["far", "near", "own"], new[] { "x", "y", "z" }.Select(id => library.FindMatch(id)!.Fixture.Sources.Single().Name.In("fr")));
    }

    [Fact]
    public void A_list_in_one_file_gives_a_match_for_each_item()
    {
        var library = ContentInput.ReadWithoutMistakes(
            ("matches/more.yml", "matches:\n  - {id: a, competition: friendlies, kickoff: 2025-06-01, home: BEL, away: AUT}\n"
                + "  - {id: b, competition: friendlies, kickoff: 2025-06-02, home: AUT, away: BEL}\n"));
        Assert.Equal(["a", "b", "2025-09-07-bel-kaz"], library.MatchesOf(library.FindTeam("BEL")!).Select(m => m.Id));
        Assert.Equal(["2025-09-07-bel-kaz"], library.MatchesOf(library.FindGroup("wcq-j")!).Select(m => m.Id));
    }

    private static Match Read(string lines, string fixture = Fixture) =>
        ContentInput.ReadWithoutMistakes((ContentInput.MatchPath, fixture + lines)).FindMatch("2025-09-07-bel-kaz")!;
}
