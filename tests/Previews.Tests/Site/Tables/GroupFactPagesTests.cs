using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Previews.Tests.Site.Tables;

/// <summary>Facts of a group in time: explained below the table in every language, and unknown to every page before their instant.</summary>
public sealed class GroupFactPagesTests : IDisposable
{
    private const string Competition = "input/competitions/wcq.yml";
    private const string Regulations = "input/regulations/uefa-wcq-2026.yml";
    private const string Match = "input/matches/wcq-j/2025-09-07-bel-kaz.yml";

    private readonly TemporarySite _site = TemporarySite.From("tests/cases/content/_base", "theme");

    public GroupFactPagesTests() =>
        _site.Write("input/matches/wcq-j/2025-11-15-kaz-wal.yml", "kickoff: 2025-11-15 18:00 Europe/Brussels\nhome: KAZ\naway: WAL\n");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("fr", "groupes", "Kazakhstan : hors compétition depuis le 1er oct. 2025 (faillite); ses résultats restent acquis; ses autres matchs sont perdus 3–0")]
    [InlineData("nl", "groepen", "Kazakhstan: uit de competitie sinds 1 okt. 2025 (faillite); de resultaten blijven staan; de andere wedstrijden zijn met 3–0 verloren")]
    [InlineData("de", "gruppen", "Kazakhstan: seit dem 1. Okt. 2025 nicht mehr im Wettbewerb (faillite); die Ergebnisse bleiben bestehen; die übrigen Spiele gelten als 3:0 verloren")]
    [InlineData("en", "groups", "Kazakhstan: out of the competition since 1 Oct 2025 (faillite); its results stand; its other matches are lost 3–0")]
    public void A_withdrawal_is_explained_in_every_language(string language, string folder, string note)
    {
        Facts("withdrawals: [{team: KAZ, from: 2025-10-01, results: stand, awarded: 3-0, reason: faillite}]");
        Build("2025-10-02T00:00Z");

        var page = SiteDocument.Of(_site.Read(language == "fr" ? $"output/{folder}/wcq-j/index.html" : $"output/{language}/{folder}/wcq-j/index.html"));
        Assert.Contains(note, page.Texts(".note"));
        Assert.Equal(3, page.Texts("tr.row").Count);
        Assert.Single(page.Texts("tr.withdrawn"));
    }

    [Fact]
    public void A_match_that_a_withdrawal_leaves_unplayed_or_annuls_says_so()
    {
        Facts("withdrawals: [{team: KAZ, from: 2025-10-01, results: annulled}]");
        Build("2025-10-02T00:00Z");

        Assert.Contains("match annulé", SiteDocument.Of(_site.Read("output/matchs/2025-11-15-kaz-wal/index.html")).Title, StringComparison.Ordinal);
        Assert.Contains("résultat annulé", SiteDocument.Of(_site.Read("output/matchs/2025-09-07-bel-kaz/index.html")).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_match_that_both_lose_shows_that_and_no_score()
    {
        _site.Write(Match, _site.Read(Match) + "history: [{from: 2025-09-20, awarded: both lose 0-3, by: FIFA}]\n");
        Build("2025-09-21T00:00Z");

        var page = SiteDocument.Of(_site.Read("output/matchs/2025-09-07-bel-kaz/index.html"));
        Assert.Contains("match perdu par les deux équipes (0–3)", page.Texts(".scoreline")[0], StringComparison.Ordinal);
        Assert.Contains(page.Texts(".history li"), s => s.Contains("(décision : FIFA)", StringComparison.Ordinal));
        Assert.Contains("match perdu par les deux équipes", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_of_shoot_outs_and_a_season_cut_short_are_explained()
    {
        _site.Write(Regulations, _site.Read(Regulations).Replace("draw: 1", "draw: 1, shoot-out-win: 2, shoot-out-defeat: 1", StringComparison.Ordinal));
        _site.Write(Match, _site.Read(Match)[.._site.Read(Match).IndexOf("score:", StringComparison.Ordinal)] + "score: 1-1\npenalties: 4-3\n");
        Facts(
            "cut_short: {from: 2025-10-01, ranked_by: points-per-match, reason: pandémie}\n    carried: [{team: WAL, points: 2, goals: 3-1, from: 2025-09-01}]");
        Build("2025-10-02T00:00Z");

        var page = SiteDocument.Of(_site.Read("output/groupes/wcq-j/index.html"));
        var notes = page.Texts(".note").ToList();
        Assert.Contains("Belgique : 1 match nul gagné aux tirs au but", notes);
        Assert.Contains("Saison arrêtée le 1er oct. 2025 : plus aucun match n’est joué (pandémie); le classement suit le nombre de points par match", notes);
        Assert.Contains("Pays de Galles : 2 points repris, buts 3–1 depuis le 1er sept. 2025", notes);
        Assert.Contains("Match nul gagné aux tirs au but : 2 points", page.Texts(".rules li"));
    }

    [Theory]
    [InlineData("withdrawals: [{team: KAZ, from: 2025-10-01, results: annulled}]", "2025-09-30T22:00Z")]
    [InlineData("withdrawals: [{team: WAL, from: 2025-09-20T12:00Z, results: stand, awarded: 3-0, reason: fog}]", "2025-09-20T12:00Z")]
    [InlineData("cut_short: {from: 2025-10-05, ranked_by: points-per-match}", "2025-10-04T22:00Z")]
    [InlineData("cut_short: {from: 2025-10-05}", "2025-10-04T22:00Z")]
    [InlineData("carried: [{team: KAZ, points: 9, goals: 4-0, from: 2025-08-01, reason: first stage}]", "2025-07-31T22:00Z")]
    [InlineData("deductions: [{team: BEL, points: 2, from: 2025-09-10, reason: rules}]", "2025-09-09T22:00Z")]
    public void A_site_as_of_an_instant_knows_nothing_of_a_fact_that_came_later(string fact, string from)
    {
        var instant = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(from).Value;
        Facts("");
        var (before, after) = (Built(instant - Duration.FromSeconds(1)), Built(instant));
        Facts(fact);

        AssertSame(before, Built(instant - Duration.FromSeconds(1)));
        Assert.NotEqual(after["groupes/wcq-j/index.html"], Built(instant)["groupes/wcq-j/index.html"]);
    }

    private static void AssertSame(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, text) in expected)
            Assert.True(text == actual[path], $"{path} knows of something that came later");
    }

    private void Facts(string lines) => _site.Write(
        Competition,
        File.ReadAllText(Repository.Path("tests/cases/content/_base/competitions/wcq.yml")).Replace(
            "  wcq-j: {name: {fr: Groupe J, en: Group J}, teams: [BEL, WAL, KAZ]}",
            "  wcq-j:\n    name: {fr: Groupe J, en: Group J}\n    teams: [BEL, WAL, KAZ]\n" + (lines.Length > 0 ? $"    {lines}\n" : ""),
            StringComparison.Ordinal));

    private Dictionary<string, string> Built(Instant instant)
    {
        Build(InstantPattern.ExtendedIso.Format(instant));
        return _site.Built().ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value), StringComparer.Ordinal);
    }

    private void Build(string instant)
    {
        var run = _site.BuildAt(Instant.FromUtc(2030, 1, 1, 0, 0), "--as-of", instant);
        Assert.True(run.ExitCode == 0, run.Errors);
    }
}
