using System.Net;
using NodaTime;
using Xunit;

namespace Previews.Tests.Site.Languages;

/// <summary>Teams, grounds and cities that had several names: which of them a page uses.</summary>
public sealed class RenamedTests : IDisposable
{
    private const string Before = "2020-06-30T23:00+02:00";
    private const string After = "2020-07-01T00:00+02:00";
    private readonly TemporarySite _site = TemporarySite.From("tests/cases/content/_base", "theme");

    public RenamedTests()
    {
        _site.Write("input/matches/wcq-j/2025-09-07-bel-kaz.yml", Match("wcq-j", "2019-09-07", "BEL", "KAZ", "2-0", "venue: lotto-park"));
        _site.Write("input/matches/wcq-j/second.yml", Match("wcq-j", "2021-09-07", "KAZ", "WAL", "1-0", "city: anderlecht"));
        _site.Write("input/matches/third.yml", Match(null, "2022-03-01", "WAL", "BEL", null, "venue: lotto-park") + "competition: friendlies\n");
        _site.Remove("input/articles");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Club_that_was_renamed_between_two_matches_has_on_each_page_the_name_of_that_day()
    {
        _site.Write("input/teams/KAZ.yml", "names: [{name: FC Ancien}, {from: 2020-07-01, name: FC Nouveau}]\n");
        Build("2021-12-01T12:00+01:00");

        AssertNamed("FC Ancien", "FC Nouveau", "en/matches/2025-09-07-bel-kaz");
        AssertNamed("FC Nouveau", "FC Ancien", "matchs/second", "en/matches/second", "", "en", "equipes/kaz", "groupes/wcq-j");
    }

    [Theory]
    [InlineData(Before, "FC Ancien", "FC Nouveau")]
    [InlineData(After, "FC Nouveau", "FC Ancien")]
    public void New_name_is_not_used_before_its_day(string instant, string right, string wrong)
    {
        _site.Write("input/teams/KAZ.yml", "names: [{name: FC Ancien}, {from: 2020-07-01, name: FC Nouveau}]\n");
        Build(instant);

        AssertNamed("FC Ancien", "FC Nouveau", "matchs/2025-09-07-bel-kaz");
        AssertNamed(right, wrong, "matchs/second", "", "equipes/kaz", "groupes/wcq-j");
    }

    [Theory]
    [InlineData(Before, "Stade Ancien", "Arène Neuve")]
    [InlineData(After, "Arène Neuve", "Stade Ancien")]
    public void Ground_that_a_sponsor_renamed_has_the_name_of_the_day_wherever_a_match_is_listed(string instant, string right, string wrong)
    {
        _site.Write("input/venues/lotto-park.yml", "names: [{name: Stade Ancien}, {from: 2020-07-01, name: Arène Neuve}]\ncity: anderlecht\n");
        Build(instant);

        AssertNamed("Stade Ancien", "Arène Neuve", "matchs/2025-09-07-bel-kaz");
        AssertNamed(right, wrong, "matchs/third", "equipes/wal");
    }

    [Theory]
    [InlineData(Before, "Ville Ancienne", "Ville Neuve")]
    [InlineData(After, "Ville Neuve", "Ville Ancienne")]
    public void City_is_called_as_teams_and_grounds_are(string instant, string right, string wrong)
    {
        _site.Write(
            "input/cities/anderlecht.yml",
            _site.Read("input/cities/anderlecht.yml").Replace("name: Anderlecht", "names: [{name: Ville Ancienne}, {from: 2020-07-01, name: Ville Neuve}]", StringComparison.Ordinal));
        Build(instant);

        AssertNamed("Ville Ancienne", "Ville Neuve", "matchs/2025-09-07-bel-kaz");
        AssertNamed(right, wrong, "matchs/third");
    }

    [Fact]
    public void Country_that_was_renamed_in_two_languages_keeps_its_name_in_the_others()
    {
        _site.Write("input/teams/KAZ.yml", """
            names:
              - name: {fr: {name: Macédoine, article: la, gender: f}, nl: Macedonië, de: {name: Mazedonien}, en: Macedonia}
              - from: 2020-07-01
                name: {fr: {name: Macédoine du Nord, article: la, gender: f}, en: North Macedonia}
            """);
        Build("2021-12-01T12:00+01:00");

        AssertNamed("Macédoine", "Nord", "matchs/2025-09-07-bel-kaz");
        AssertNamed("Macedonia", "North", "en/matches/2025-09-07-bel-kaz");
        AssertNamed("Macédoine du Nord", "North", "matchs/second", "equipes/kaz");
        AssertNamed("North Macedonia", "Nord", "en/matches/second", "en/teams/kaz");
        AssertNamed("Macedonië", "Nord", "nl/wedstrijden/second", "nl/ploegen/kaz");
        AssertNamed("Mazedonien", "Nord", "de/spiele/second", "de/mannschaften/kaz");
    }

    [Fact]
    public void Table_of_a_matchday_that_is_over_and_link_in_an_article_have_the_names_of_their_days()
    {
        _site.Write("input/teams/KAZ.yml", "names: [{name: FC Ancien}, {from: 2020-07-01, name: FC Nouveau}]\n");
        _site.Write("input/articles/text.md", "---\ntitle: Titre\nlang: fr\nauthor: redaction\ndate: 2019-10-01\nteams: [BEL]\n---\nDu [](xref:team/KAZ).\n");
        Build("2021-12-01T12:00+01:00");

        AssertNamed("FC Ancien", "FC Nouveau", "groupes/wcq-j/journee-1", "articles/text");
        AssertNamed("FC Nouveau", "FC Ancien", "groupes/wcq-j/journee-2", "groupes/wcq-j");
    }

    [Fact]
    public void Match_is_one_event_in_every_calendar()
    {
        _site.Write("input/teams/KAZ.yml", "names: [{name: FC Ancien}, {from: 2020-07-01, name: FC Nouveau}]\n");
        Build("2021-12-01T12:00+01:00");

        foreach (var calendar in new[] { "equipes/kaz", "equipes/bel", "groupes/wcq-j", "matchs/2025-09-07-bel-kaz" })
        {
            var text = File.ReadAllText(Path.Combine(_site.Output, calendar, "calendar.ics"));
            Assert.Contains("\nSUMMARY:Belgique 2–0 FC Ancien\r", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2020-06-30T12:00Z", "FC Ancien", "FC Nouveau")]
    [InlineData("2020-07-01T12:00Z", "FC Nouveau", "FC Ancien")]
    public void Table_that_is_printed_has_the_names_of_its_instant(string instant, string right, string wrong)
    {
        _site.Write("input/teams/KAZ.yml", "names: [{name: FC Ancien}, {from: 2020-07-01, name: FC Nouveau}]\n");
        foreach (var verb in new[] { "table", "stakes" })
        {
            var run = ProgramRun.Of(
                verb,
                "wcq-j",
                "--as-of",
                instant,
                "--input",
                Path.Combine(_site.Root, "input"),
                "--theme",
                Path.Combine(_site.Root, "theme"));
            Assert.Equal(0, run.ExitCode);
            Assert.Contains(right, run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(wrong, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Match_of_2019_does_not_show_the_name_of_2022()
    {
        var fault = Repository.Path("../shared/faults/team-renamed");
        Assert.SkipUnless(Directory.Exists(fault), "The folder of faults is not at hand.");
        using var site = TemporarySite.From("tests/cases/site/_base/input", "theme");
        site.Overlay(fault, "input");
        site.Write("input/teams/TUR.yml", """
            names:
              - name: {fr: {name: Turquie, article: la, gender: f}, nl: Turkije, de: {name: Türkei, article: die, gender: f}, en: Turkey}
              - {from: 2022-06-02, name: {en: Türkiye}}
            """);
        Assert.Equal(0, site.BuildAt(Instant.FromUtc(2026, 1, 1, 0, 0), "--as-of", "2025-12-01T12:00+01:00").ExitCode);

        AssertNamed(site, "Turkey", "Türkiye", "en/matches/2019-10-11-tur-fra");
        AssertNamed(site, "Türkiye", "Turkey", "en/matches/2025-10-11-fra-tur", "en/teams/tur", "en/groups/q-a", "en");
        AssertNamed(site, "Turquie", "Türkiye", "matchs/2019-10-11-tur-fra", "matchs/2025-10-11-fra-tur", "equipes/tur");
    }

    private static string Match(string? group, string day, string home, string away, string? score, string place) =>
        $"{(group is null ? "" : $"matchday: {(day.StartsWith("2019", StringComparison.Ordinal) ? 1 : 2)}\n")}kickoff: {day} 20:45 Europe/Brussels\nhome: {home}\naway: {away}\nsource: inventé\n{place}\n{(score is null ? "" : $"score: {score}\n")}";

    private void Build(string instant)
    {
        var run = _site.BuildAt(Instant.FromUtc(2026, 1, 1, 0, 0), "--as-of", instant);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private void AssertNamed(string right, string wrong, params string[] pages) => AssertNamed(_site, right, wrong, pages);

    private static void AssertNamed(TemporarySite site, string right, string wrong, params string[] pages) => Assert.All(pages, page =>
    {
        var text = WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(site.Output, page, "index.html")));
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.DoesNotContain(wrong, text, StringComparison.Ordinal);
    });
}
