using NodaTime;
using Previews.Content.CrossGroupRankings;
using Previews.Content.RegulationSets;
using Previews.Football;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Content.RegulationSets;

public sealed class RegulationsTests
{
    public static TheoryData<string> Presets => [.. RegulationsFinder.Presets];

    [Theory]
    [MemberData(nameof(Presets))]
    public void A_preset_can_be_named_without_a_file(string name)
    {
        var regulations = ContentInput.ReadPreset(name);
        Assert.Equal(name, regulations.Id);
        Assert.NotEmpty(regulations.Tiebreakers);
        Assert.NotNull(regulations.Source);
    }

    [Fact]
    public void There_are_presets() => Assert.Contains("uefa-euro-2024", RegulationsFinder.Presets);

    [Fact]
    public void What_becomes_of_matches_is_read_and_is_the_usual_where_nothing_is_said()
    {
        var read = ReadRegulations("tiebreakers: [lots]\nmatches: {abandoned: stands, cancelled: drawn, awarded: points-only}\n").UnfinishedMatches;

        Assert.Equal((AbandonedMatches.Stands, CancelledMatches.Drawn, AwardedMatches.PointsOnly), (read.Abandoned, read.Cancelled, read.Awarded));
        Assert.Equal(UnfinishedMatches.Usual, ReadRegulations("tiebreakers: [lots]\n").UnfinishedMatches);
        Assert.Equal(
            UnfinishedMatches.Usual,
            ReadRegulations("tiebreakers: [lots]\nmatches: {abandoned: replayed, cancelled: void, awarded: counts}\n").UnfinishedMatches);
    }

    [Fact]
    public void A_file_of_the_same_name_comes_before_the_preset()
    {
        var library = ContentInput.ReadWithoutMistakes(
            ("regulations/serie-a.yml", "points: {win: 2, draw: 1}\ntiebreakers: [lots]\n"),
            ("competitions/a.yml", "name: A\nregulations: serie-a\n"));
        Assert.Equal(2, library.Competitions.Single(c => c.Id == "a").Regulations!.PointsForWin);
    }

    [Fact]
    public void Every_form_of_a_criterion_is_read()
    {
        var tiebreakers = Read(
            "goal-difference",
            "{head-to-head: [points, goal-difference], mode: step, only: 2, unplayed: skip}",
            "{ranking: club-coefficients, when: complete}",
            "{play-off: [17, 1]}",
            "{criterion: away-goals, borders: [1, 4]}");
        Assert.Equal("goal-difference", tiebreakers[0].Name);
        var headToHead = Assert.IsType<HeadToHead>(tiebreakers[1]);
        Assert.Equal((HeadToHeadMode.Step, 2, true), (headToHead.Mode, headToHead.Only, headToHead.WhenAllPlayed));
        Assert.Equal(["points", "goal-difference"], headToHead.Criteria.Select(c => c.Name));
        var ranking = Assert.IsType<Conditional>(tiebreakers[2]);
        Assert.True(ranking.WhenComplete);
        Assert.Equal("club-coefficients", Assert.IsType<RankingPosition>(ranking.Criterion).List);
        Assert.Equal([1, 17], Assert.IsType<PlayOff>(tiebreakers[3]).Borders);
        Assert.Equal([1, 4], Assert.IsType<Conditional>(tiebreakers[4]).Borders);
    }

    [Fact]
    public void The_facts_of_a_group_are_read_each_with_its_instant()
    {
        var library = ContentInput.ReadWithoutMistakes(
            ("regulations/by-lists.yml", "tiebreakers: [{ranking: world}, {ranking: own, when: complete}]\n"),
            ("competitions/wcq.yml",
            """
            name: Q
            regulations: by-lists
            format: {meetings: 2}
            zones: [{key: play-offs, letter: P, places: 2, text: play-offs}]
            rankings:
              - {key: world, from: 2025-07-10, positions: {BEL: 8, WAL: 31}}
            groups:
              wcq-j:
                name: J
                teams: [BEL, WAL, KAZ]
                deductions: [{team: BEL, points: 3, from: 2025-09-10T12:00Z, reason: an ineligible player}]
                rankings: [{key: own, from: 2025-07-10, positions: {KAZ: 1}}]
                conduct: [{points: {BEL: 0, KAZ: 4}, from: 2025-11-19}]
                carried: [{team: WAL, points: 12, rounded_up: true}]
                outside_places: [{team: WAL, zone: play-offs, from: 2025-11-18, through: {en: through the Nations League}, source: UEFA}]
            """));
        var group = library.FindGroup("wcq-j")!;
        Assert.Equal((3, Instant.FromUtc(2025, 9, 10, 12, 0)), (group.Deductions[0].Points, group.Deductions[0].From));
        Assert.Equal(["world", "own"], group.Rankings.Select(r => r.Key));
        Assert.Equal(31, group.Rankings[0].Positions[library.FindTeam("WAL")!]);
        Assert.Equal(4, group.Conduct[0].Points[library.FindTeam("KAZ")!]);
        Assert.Equal((12, true), (group.Carried[0].Points, group.Carried[0].RoundedUp));
        Assert.Equal("P", group.Competition.Zones[0].Letter!.In("fr"));
        Assert.Equal(("play-offs", "UEFA"), (group.OutsidePlaces[0].Zone, group.OutsidePlaces[0].Source!.Name.In("fr")));
        Assert.Equal("through the Nations League", group.OutsidePlaces[0].Through!.In("en"));
    }

    [Fact]
    public void Lots_between_teams_that_were_level_are_read()
    {
        var library = ContentInput.ReadWithoutMistakes(
            (ContentInput.MatchPath, "kickoff: 2025-09-07\nhome: BEL\naway: KAZ\nscore: 1-1\n"),
            ("competitions/wcq.yml", "name: Q\nregulations: fifa-goal-average\nformat: {meetings: 2}\ngroups:\n"
                + "  wcq-j: {name: J, teams: [BEL, WAL, KAZ], lots: [{order: [KAZ, BEL], from: 2025-09-10}]}\n"));
        Assert.Equal(["KAZ", "BEL"], library.FindGroup("wcq-j")!.Lots[0].Order.Select(t => t.Id));
    }

    [Fact]
    public void A_ranking_across_groups_is_read()
    {
        var library = ContentInput.ReadWithoutMistakes(("competitions/a.yml",
            "name: A\nregulations: uefa-euro-2024\ncross_group_rankings:\n  - {key: thirds, name: Thirds, place: 3, tiebreakers: [goal-difference], against_top: 5, "
            + "zones: [{key: through, places: 1-4, text: through}]}\n"));
        var ranking = library.Competitions.Single(c => c.Id == "a").CrossGroupRankings.Single();
        Assert.Equal(("thirds", 3, 5, 4), (ranking.Key, ranking.Place, ranking.AgainstTop, ranking.Zones[0].Last));
    }

    public static TheoryData<string> RankingPresets => [.. CrossGroupBinder.Presets];

    [Theory]
    [MemberData(nameof(RankingPresets))]
    public void A_ranking_across_groups_can_be_a_preset_and_say_some_things_itself(string name)
    {
        var library = ContentInput.ReadWithoutMistakes(("competitions/a.yml",
            $"name: A\nregulations: uefa-euro-2024\ncross_group_rankings:\n  - {{key: own, preset: {name}, name: Own}}\n"));
        var ranking = library.Competitions.Single(c => c.Id == "a").CrossGroupRankings.Single();
        Assert.Equal(("own", "Own"), (ranking.Key, ranking.Name.In("en")));
        Assert.NotEmpty(ranking.Tiebreakers);
        Assert.NotNull(ranking.Source);
        Assert.Contains($"`{name}`", File.ReadAllText(Repository.Path("input/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_groups_there_is_no_ranking_to_be_found_yet() => Assert.Null(ContentInput.ReadWithoutMistakes(("competitions/a.yml",
        "name: A\nregulations: uefa-euro-2024\ncross_group_rankings: [{key: thirds, preset: uefa-euro-2024-thirds}]\n")).FindCrossGroupRanking("thirds"));

    private static System.Collections.Immutable.ImmutableArray<Tiebreaker> Read(params string[] lines)
    {
        var text = "tiebreakers:\n" + string.Concat(lines.Select(l => $"  - {l}\n"));
        return ReadRegulations(text).Tiebreakers;
    }

    private static Regulations ReadRegulations(string text) =>
        ContentInput.ReadWithoutMistakes(("regulations/uefa-wcq-2026.yml", text)).FindGroup("wcq-j")!.Competition.Regulations!;
}
