using Previews.Content.Binding;
using Previews.Content.RegulationSets;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Tests.Site.Tables;

/// <summary>A competition that nobody knew when the program was written: its regulations use every option there is.</summary>
public sealed class OwnRegulationsTests : IDisposable
{
    private const string Regulations = """
        points: {win: 2, draw: 1}
        tiebreakers:
          - {criterion: points-before-rounding, when: complete}
          - {head-to-head: [points, goal-difference, goals-scored, goal-average, wins, away-goals, away-wins], mode: step, only: 2, unplayed: skip, borders: [1]}
          - {head-to-head: [points], mode: reapply, unplayed: count, when: always}
          - {head-to-head: [points], mode: once}
          - {play-off: [3]}
          - goal-difference
          - goals-scored
          - goal-average
          - wins
          - away-goals
          - away-wins
          - opponents-points
          - opponents-goal-difference
          - opponents-goals
          - fair-play
          - disciplinary-points
          - shoot-out
          - {ranking: own-list}
          - ranking
          - play-off
          - lots
        matches: {abandoned: stands, cancelled: drawn, awarded: points-only}
        confirmed: false
        source: {name: Rules of the Own Cup, url: https://example.org/rules}
        """;

    private const string Competition = """
        name: {fr: Coupe, nl: Beker, de: Pokal, en: Cup}
        regulations: own-cup
        format: {fixtures: complete}
        zones:
          - {key: through, places: 1-2, text: {fr: qualifié, nl: geplaatst, de: weiter, en: through}}
          - {key: out, places: 3-4, text: {fr: éliminé, nl: uitgeschakeld, de: ausgeschieden, en: out}}
        rankings: [{key: own-list, from: 2025-01-01, positions: {BEL: 1, WAL: 2, KAZ: 3, LIE: 4}}]
        groups:
          own-cup-a: {name: {fr: Groupe A, nl: Groep A, de: Gruppe A, en: Group A}, teams: [BEL, WAL, KAZ, LIE]}
        """;

    private readonly TemporarySite _site = TemporarySite.From("input", "theme");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_regulations_of_this_test_use_every_criterion_and_every_mode()
    {
        Assert.All(TiebreakerCatalogue.Names, name => Assert.Matches($@"[{{ ]{name}\b", Regulations));
        Assert.All(TiebreakerCatalogue.HeadToHeadNames, name => Assert.Matches($@"step.*|\[.*\b{name}\b.*\], mode", Regulations));
        Assert.All(TiebreakerBinder.Modes.Keys, mode => Assert.Contains($"mode: {mode}", Regulations, StringComparison.Ordinal));
    }

    [Fact]
    public void A_competition_of_ones_own_counts_as_its_file_says()
    {
        WriteCup(Regulations);

        // A stopped match that stands, a cancelled one that is a draw, an awarded one whose goals do not count.
        Assert.Equal(["1 BEL 3 1-0", "2 LIE 2 0-0", "3 WAL 2 0-1", "4 KAZ 1 0-0"], Table());
    }

    [Fact]
    public void The_same_matches_count_as_usual_where_the_file_says_nothing_of_them()
    {
        WriteCup("tiebreakers: [goal-difference]\n");
        _site.Write("input/matches/own-cup/1.yml", Match("2025-10-01", "BEL", "WAL", "status: abandoned\nsince: 2025-10-01"));

        Assert.Equal(["1 WAL 3 3-0", "2 BEL 1 0-0", "2 LIE 1 0-0", "4 KAZ 0 0-3"], Table());
    }

    [Fact]
    public void Its_pages_are_built_and_list_its_rules()
    {
        WriteCup(Regulations);
        var run = _site.Build("--as-of", "2025-11-19T00:00+01:00");

        Assert.Equal("", run.Errors);
        var page = SiteDocument.Of(_site.Read("output/en/groups/own-cup-a/index.html"));
        Assert.Contains("Rules of the Own Cup", string.Concat(page.Texts("main")), StringComparison.Ordinal);
        Assert.Contains("drawing of lots", string.Concat(page.Texts("main")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Un match arrêté compte avec le score au moment de l’arrêt.",
        "Un match annulé compte comme un match nul sans but.", "Un match décidé sur tapis vert ne compte que pour les points, sans ses buts.")]
    [InlineData("nl/", "Een gestaakte wedstrijd telt mee met de stand op het moment van het staken.",
        "Een afgelaste wedstrijd telt als een gelijkspel zonder doelpunten.", "Een forfaitscore telt alleen voor de punten: de doelpunten tellen niet mee.")]
    [InlineData("de/", "Ein abgebrochenes Spiel zählt mit dem Stand beim Abbruch.",
        "Ein abgesagtes Spiel zählt als torloses Unentschieden.", "Ein am grünen Tisch entschiedenes Spiel zählt nur für die Punkte, nicht mit seinen Toren.")]
    [InlineData("en/", "An abandoned match counts with the score at which it was stopped.",
        "A cancelled match counts as a goalless draw.", "An awarded match counts for points only: its goals are left out.")]
    public void Its_page_says_what_becomes_of_matches_not_played_to_their_end(string language, params string[] expected)
    {
        WriteCup(Regulations);

        Assert.Equal(expected, Rules(language));
    }

    [Fact]
    public void What_is_usual_is_said_where_there_is_such_a_match_and_nowhere_else()
    {
        WriteCup("tiebreakers: [goal-difference, {ranking: own-list}]\n");
        _site.Write("input/matches/own-cup/1.yml", Match("2025-10-01", "BEL", "WAL", "status: abandoned\nsince: 2025-10-01"));

        Assert.Equal(
            [
                "An abandoned match does not count and is played again.", "A cancelled match does not count.",
                "An awarded match counts with the points and the goals of the decision.",
            ],
            Rules("en/"));
        Assert.Empty(SiteDocument.Of(_site.Read("output/en/groups/world-cup-2026-qualifying-j/index.html")).Texts(".rules p:not(.note):not(:has(+ ol))"));
    }

    private IEnumerable<string> Rules(string language)
    {
        Assert.Equal("", _site.Build("--as-of", "2025-11-19T00:00+01:00").Errors);
        var groups = language switch { "nl/" => "groepen", "de/" => "gruppen", "en/" => "groups", _ => "groupes" };
        var page = Path.Combine("output", language, groups, "own-cup-a", "index.html");
        return SiteDocument.Of(_site.Read(page)).Texts(".rules p:not(.note):not(:has(+ ol))");
    }

    private void WriteCup(string regulations)
    {
        _site.Write("input/regulations/own-cup.yml", regulations);
        _site.Write("input/competitions/own-cup.yml", Competition);
        _site.Write("input/matches/own-cup/_directory.yml", "competition: own-cup\ngroup: own-cup-a\nmatchday: 1\n");
        _site.Write("input/matches/own-cup/1.yml", Match("2025-10-01", "BEL", "WAL", "status: abandoned\nsince: 2025-10-01\nat: 80\nscore: 1-0"));
        _site.Write("input/matches/own-cup/2.yml", Match("2025-10-02", "KAZ", "LIE", "status: cancelled\nsince: 2025-10-01"));
        _site.Write("input/matches/own-cup/3.yml", Match("2025-10-03", "WAL", "KAZ", "status: awarded\nsince: 2025-10-04\nscore: 3-0"));
        _site.Write("input/matches/own-cup/4.yml", Match("2025-10-04", "LIE", "BEL", "score: 0-0"));
    }

    private static string Match(string day, string home, string away, string rest) => $"kickoff: {day}\nhome: {home}\naway: {away}\n{rest}\n";

    /// <summary>Rank, team, points and goals, as the program prints them.</summary>
    private string[] Table()
    {
        var run = ProgramRun.Of(
            "table", "own-cup-a", "--as-of", "2025-11-01T00:00Z", "--format", "json", "--input", Path.Combine(_site.Root, "input"), "--theme", Path.Combine(_site.Root, "theme"));
        Assert.Equal("", run.Errors);
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(r =>
            $"{r.GetProperty("rank")} {r.GetProperty("team").GetProperty("id")} {r.GetProperty("points")} {r.GetProperty("goals_for")}-{r.GetProperty("goals_against")}")];
    }
}
