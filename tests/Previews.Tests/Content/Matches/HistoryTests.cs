using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Records;
using Xunit;

namespace Previews.Tests.Content.Matches;

/// <summary>What a match file says of a match that did not go as planned, as of the instants between its states.</summary>
public sealed class HistoryTests
{
    private const string Fixture = "kickoff: 2025-09-07 20:45 Europe/Brussels\nvenue: lotto-park\nhome: BEL\naway: KAZ\ngroup: wcq-j\n";

    [Fact]
    public void A_match_that_was_awarded_after_it_was_played_counts_as_played_until_then()
    {
        var match = Read(
            "score: 0-1\ngoals: {away: [12 Askhat Tagybergen]}\nhistory:\n  - {from: 2026-05-10, awarded: 3-0, by: FIFA, reason: ineligible player}\n");

        Assert.Null(At(match, "2025-09-07T20:44Z").CountingScore);
        var played = Assert.IsType<Match.Played>(At(match, "2026-05-09T21:59Z"));
        Assert.Equal((new Score(0, 1), 1), (played.Score, played.Goals.Length));
        var awarded = Assert.IsType<Match.Awarded>(At(match, "2026-05-09T22:00Z"));
        Assert.Equal((new Score(3, 0), "FIFA", "ineligible player"), (awarded.Score, awarded.By!.In("fr"), awarded.Reason!.In("fr")));
        Assert.Empty(Scorers.Of([match], InstantOf("2026-06-01T00:00Z")));
        Assert.Single(Scorers.Of([match], InstantOf("2026-05-01T00:00Z")));
    }

    [Fact]
    public void A_match_that_was_moved_twice_has_each_date_from_when_it_was_known()
    {
        var match = Read(
            "score: 2-1\nhistory:\n  - {from: 2025-09-03 10:00 Europe/Brussels, status: postponed, reason: fog}\n  - {from: 2025-09-10, kickoff: 2025-10-14 20:45 Europe/Brussels}\n"
                + "  - {from: 2025-10-13, kickoff: 2025-11-18 20:45 Europe/Brussels}\n");

        Assert.Equal(
            ["2025-09-07", "2025-09-07", "2025-10-14", "2025-11-18", "2025-11-18"],
            Dates(match, "2025-09-03T07:59Z", "2025-09-03T08:00Z", "2025-09-10T00:00Z", "2025-10-13T00:00Z", "2026-01-01T00:00Z"));
        Assert.False(At(match, "2025-09-05T00:00Z").HasDate);
        Assert.True(At(match, "2025-11-18T21:44Z").HasDate);
        Assert.Equal(Instant.FromUtc(2025, 11, 18, 21, 45), Assert.IsType<Match.Played>(match).Ended);
    }

    [Fact]
    public void A_match_that_goes_on_keeps_its_first_kick_off_and_ends_on_the_second_day()
    {
        var match = Read(
            "score: 2-1\nhistory:\n  - {from: 2025-09-07 22:10 Europe/Brussels, status: abandoned, at: 63, score: 1-0}\n  - {from: 2025-09-07 23:00 Europe/Brussels, resumes: 2025-09-08 18:00 Europe/Brussels}\n");

        var stopped = Assert.IsType<Match.Abandoned>(At(match, "2025-09-07T20:30Z"));
        Assert.Equal((new Score(1, 0), null, false), (stopped.Score, stopped.CountingScore, stopped.HasDate));
        Assert.Equal(Instant.FromUtc(2025, 9, 8, 16, 0), At(match, "2025-09-07T21:00Z").NextKickoff!.Start);
        Assert.Equal("2025-09-07", Dates(match, "2026-01-01T00:00Z")[0]);
        Assert.Equal(Instant.FromUtc(2025, 9, 8, 18, 0), Assert.IsType<Match.Played>(match).Ended);
    }

    [Fact]
    public void A_result_that_was_annulled_counts_until_then_and_what_was_played_again_afterwards()
    {
        var match = Read(
            "score: 1-1\nhistory:\n  - {from: 2025-09-07 22:40 Europe/Brussels, score: 1-0, goals: {home: [9 Romelu Lukaku]}}\n  - {from: 2025-09-20, status: annulled, by: FIFA}\n"
                + "  - {from: 2025-09-21, kickoff: 2025-10-08 20:45 Europe/Brussels}\n");

        Assert.Equal(new Score(1, 0), At(match, "2025-09-19T21:59Z").CountingScore);
        Assert.True(At(match, "2025-09-19T22:00Z").IsStillToPlay);
        Assert.Equal("2025-10-08", Dates(match, "2025-09-22T00:00Z")[0]);
        Assert.Equal((new Score(1, 1), 0), (match.CountingScore, Assert.IsType<Match.Played>(match).Goals.Length));
    }

    [Fact]
    public void A_decision_that_is_reversed_leaves_what_was_played()
    {
        var match = Read("score: 2-2\nhistory:\n  - {from: 2025-09-12, awarded: 0-3, by: UEFA}\n  - {from: 2025-10-01, status: played}\n");

        Assert.Equal(
            ["2-2", "0-3", "2-2"],
            new[] { "2025-09-11T00:00Z", "2025-09-12T00:00Z", "2025-10-01T00:00Z" }.Select(i => At(match, i).CountingScore.ToString()));
    }

    [Fact]
    public void A_decision_may_follow_another_and_a_match_that_was_stopped()
    {
        var match = ReadOnAnotherDay(
            "history:\n  - {from: 2014-10-14 22:00 Europe/Brussels, status: abandoned, at: 42, score: 0-0}\n  - {from: 2014-10-24, awarded: 3-0, by: UEFA}\n  - {from: 2015-07-10, awarded: 0-3, by: TAS}\n",
            Fixture.Replace("2025-09-07", "2014-10-14", StringComparison.Ordinal));

        Assert.Equal(
            [null, "3-0", "0-3"],
            new[] { "2014-10-20T00:00Z", "2014-11-01T00:00Z", "2015-08-01T00:00Z" }.Select(i => At(match, i).CountingScore?.ToString()));
    }

    [Fact]
    public void A_match_that_is_replayed_as_another_is_no_longer_to_be_played()
    {
        var library = ContentInput.ReadWithoutMistakes(
            (ContentInput.MatchPath, Fixture + "history: [{from: 2025-09-07 22:10 Europe/Brussels, status: abandoned, at: 63}]\n"),
            ("matches/wcq-j/2025-10-08-bel-kaz.yml", "kickoff: 2025-10-08 20:45 Europe/Brussels\nhome: BEL\naway: KAZ\nreplays: {match: 2025-09-07-bel-kaz, since: 2025-09-20}\n"));

        string[] StillToPlay(string instant) => [.. library.Matches.AsOf(InstantOf(instant)).Where(m => m.IsStillToPlay).Select(m => m.Id)];
        Assert.Equal(["2025-09-07-bel-kaz"], StillToPlay("2025-09-08T00:00Z"));
        Assert.Equal(["2025-10-08-bel-kaz"], StillToPlay("2025-09-20T00:00Z"));
    }

    [Theory]
    [InlineData("2025-10", "2025-10-31T23:00Z")]
    [InlineData("2025-10-01/2025-10-14", "2025-10-14T22:00Z")]
    [InlineData("2025-12-28/2026-01-05", "2026-01-05T23:00Z")]
    public void A_match_of_which_only_the_month_or_the_days_are_known_begins_when_these_are_over(string kickoff, string start)
    {
        var match = ReadOnAnotherDay("", Fixture.Replace("2025-09-07 20:45 Europe/Brussels", kickoff, StringComparison.Ordinal));

        Assert.IsType<Kickoff.Within>(match.Kickoff);
        Assert.Equal(InstantOf(start), match.Kickoff.Start);
    }

    [Theory]
    [InlineData("score: 1-1\n", 120)]
    [InlineData("score: 2-1\nafter_extra_time: true\n", 160)]
    [InlineData("score: 1-1\nafter_extra_time: true\npenalties: 4-3\n", 175)]
    [InlineData("score: 1-1\npenalties: 4-3\n", 135)]
    public void What_was_played_beyond_ninety_minutes_ends_later(string lines, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), Assert.IsType<Match.Played>(Read(lines)).Ended - Instant.FromUtc(2025, 9, 7, 18, 45));

    private static string[] Dates(Match match, params string[] instants) =>
        [.. instants.Select(i => NodaTime.Text.LocalDatePattern.Iso.Format(At(match, i).Kickoff.Date))];

    private static Match At(Match match, string instant) => match.AsOf(InstantOf(instant));

    private static Instant InstantOf(string text) => NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(text).Value;

    /// <summary>The file's name says which day was meant first, so there is a warning.</summary>
    private static Match ReadOnAnotherDay(string lines, string fixture)
    {
        var (library, diagnostics) = ContentInput.Read((ContentInput.MatchPath, fixture + lines));
        Assert.Equal(["PV0908"], diagnostics.ToSorted().Select(d => d.Code));
        return library.Matches.Single();
    }

    private static Match Read(string lines, string fixture = Fixture) =>
        ContentInput.ReadWithoutMistakes((ContentInput.MatchPath, fixture + lines)).Matches.Single();
}
