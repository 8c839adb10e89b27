using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Stages;
using Previews.Football.Ties;
using Xunit;

namespace Previews.Tests.Content.Ties;

public sealed class TieReadingTests
{
    private const string Cup = """
        name: Cup
        ties: {legs: 2, level: [away-goals, extra-time, away-goals, penalties]}
        stages: [round-of-16, {round: last-four, name: Last four, level: [penalties]}, {round: final, legs: 1, drawn: 2025-09-15 12:00 Europe/Brussels}]
        """;

    [Fact]
    public void Tie_follows_from_the_round_and_the_two_teams()
    {
        var library = Read(
            Cup,
            Line("a", "09-20", "round: round-of-16, home: BEL, away: WAL, score: 2-1"),
            Line("b", "09-27", "round: round-of-16, home: WAL, away: BEL, score: 1-0"),
            Line("c", "09-21", "round: final, home: WAL, away: BEL"));

        Assert.Equal(["round-of-16-bel-wal: WAL", "final-bel-wal: open"], Show(library));
    }

    [Fact]
    public void Round_takes_over_what_it_does_not_say_itself()
    {
        var rounds = Read(Cup).Competitions.Single(c => c.Id == "cup").Rounds.ToList();

        Assert.Equal(["round-of-16", "last-four", "final"], rounds.Select(r => r.Key));
        Assert.Equal([2, 2, 1], rounds.Select(r => r.Rules.Legs));
        Assert.Equal([Decider.AwayGoals, Decider.ExtraTime, Decider.AwayGoals, Decider.Penalties], rounds[0].Rules.Deciders);
        Assert.Equal([Decider.Penalties], rounds[1].Rules.Deciders);
        Assert.Equal([Decider.ExtraTime, Decider.Penalties], rounds[2].Rules.Deciders);
    }

    [Fact]
    public void Matches_of_a_round_are_known_from_its_draw()
    {
        var fixture = Read(Cup, Line("a", "09-20", "round: final, home: BEL, away: WAL")).FindMatch("a")!.Fixture;

        Assert.Equal(Instant.FromUtc(2025, 9, 15, 10, 0), fixture.KnownFrom);
        Assert.Contains(fixture.KnownFrom, fixture.Instants);
    }

    [Theory]
    [InlineData("name: Cup\nties: {legs: 2}\n", "", "bel-wal: BEL")]
    [InlineData("name: Cup\nties: {legs: 2}\n", "tie: play-off, ", "play-off: BEL")]
    [InlineData("name: Cup\n", "tie: play-off, ", "play-off: BEL")]
    [InlineData("name: Cup\n", "", null)]
    public void Competition_without_rounds_needs_a_word_on_ties_or_on_the_tie(string cup, string key, string? tie)
    {
        var library = Read(
            cup, Line("a", "09-20", key + "home: BEL, away: WAL, score: 1-1"), Line("b", "09-27", key + "home: WAL, away: BEL, score: 0-1"));

        Assert.Equal(tie is null ? [] : [tie], Show(library));
    }

    [Fact]
    public void Two_ties_of_the_same_teams_in_one_round_are_told_apart_by_their_names()
    {
        var library = Read(
            "name: Cup\nstages: [first-round]\n",
            Line("a", "09-20", "round: first-round, tie: one, home: BEL, away: WAL, score: 1-0"),
            Line("b", "09-27", "round: first-round, tie: two, home: WAL, away: BEL, score: 1-0"));

        Assert.Equal(["one: BEL", "two: WAL"], Show(library));
    }

    [Fact]
    public void Folder_may_say_the_round_for_its_files()
    {
        var library = ContentInput.ReadWithoutMistakes(
            ("competitions/cup.yml", Cup),
            ("matches/cup/_directory.yml", "competition: cup\nround: round-of-16\n"),
            ("matches/cup/2025-09-20-bel-wal.yml", "kickoff: 2025-09-20 20:00 Europe/Brussels\nhome: BEL\naway: WAL\n"));

        Assert.Equal(["round-of-16-bel-wal: open"], Show(library));
    }

    [Fact]
    public void Lots_and_walkovers_are_known_when_they_are_said_to_be_or_with_the_match()
    {
        var library = Read(
            "name: Cup\nties: {level: [extra-time, lots]}\n",
            Line("a", "09-20", "home: BEL, away: WAL, score: 0-0, after_extra_time: true, through: {team: WAL, by: lots, from: 2025-09-22}"),
            Line("b", "09-21", "home: BEL, away: KAZ, status: cancelled, since: 2025-09-10, through: {team: BEL, by: walkover}"));
        var ties = Tie.AllOf(library.Matches, Instant.MaxValue);

        Assert.Equal(["bel-wal: WAL", "bel-kaz: BEL"], Show(library));
        Assert.Equal(["open", "WAL"], new[] { 21, 22 }.Select(day => Winner(ties[0].AsOf(Instant.FromUtc(2025, 9, day, 12, 0)))));
        Assert.Equal(["open", "BEL"], new[] { 9, 10 }.Select(day => Winner(ties[1].AsOf(Instant.FromUtc(2025, 9, day, 12, 0)))));
    }

    private static Library Read(string cup, params string[] matches) => ContentInput.ReadWithoutMistakes(
        matches.Length == 0 ? [("competitions/cup.yml", cup)] : [("competitions/cup.yml", cup), ("matches/cup.yml", "matches:\n" + string.Concat(matches))]);

    private static string Line(string id, string day, string rest) =>
        $"  - {{id: {id}, competition: cup, kickoff: 2025-{day} 20:00 Europe/Brussels, {rest}}}\n";

    private static IEnumerable<string> Show(Library library) => Tie.AllOf(library.Matches, Instant.MaxValue).Select(t => $"{t.Id}: {Winner(t)}");

    private static string Winner(Tie? tie) => tie?.Outcome is TieOutcome.Decided decided ? decided.Winner.Id : "open";
}
