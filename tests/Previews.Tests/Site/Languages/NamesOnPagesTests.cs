using System.Net;
using System.Text.RegularExpressions;
using Previews.Site.Texts;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Tests.Site.Languages;

/// <summary>What readers see of names and languages on built pages.</summary>
public sealed partial class NamesOnPagesTests
{
    private const string Instant = "2025-09-06T20:00+02:00";

    [Fact]
    public void A_site_speaks_a_language_that_is_one_file()
    {
        using var site = TemporarySite.From("input", "theme");
        site.Overlay(Repository.Path("tests/cases/languages"), "theme/i18n");
        site.Write(
            "input/settings.yml",
            site.Read("input/settings.yml").Replace("languages: [fr, nl, de, en]", "languages: [fr, nl, de, en, es]", StringComparison.Ordinal));
        (string, string)[] names =
        [
            ("BEL", "{name: Bélgica}"), ("WAL", "{name: Equipo de Gales, article: el}"),
            ("MKD", "{name: Macedonia del Norte, article: la}"), ("KAZ", "{name: Kazajistán}"),
        ];
        foreach (var (team, name) in names)
            site.Write($"input/teams/{team}.yml", site.Read($"input/teams/{team}.yml").Replace("name:\n", $"name:\n  es: {name}\n", StringComparison.Ordinal));

        var run = site.Build("--as-of", "2025-11-10T09:00+01:00");

        Assert.Equal(("", 0), (run.Errors, run.ExitCode));
        var text = TextOf(site, "es");
        Assert.Contains("por delante del Equipo de Gales por diferencia de goles (+3 contra +2)", text, StringComparison.Ordinal);
        Assert.Contains("ninguna victoria del Equipo de Gales", text, StringComparison.Ordinal);
        Assert.Contains("ninguna victoria de la Macedonia del Norte", text, StringComparison.Ordinal);
        Assert.Contains("Si el Equipo de Gales pierde contra Bélgica, Kazajistán no termina entre los dos primeros.", text, StringComparison.Ordinal);
        Assert.Contains("El Equipo de Gales no termina en el 1.er puesto, sean cuales sean los demás resultados.", text, StringComparison.Ordinal);
        Assert.Contains("este partido aún no decide nada para la Macedonia del Norte.", text, StringComparison.Ordinal);
        Assert.Contains("martes, 18 de noviembre de 2025", text, StringComparison.Ordinal);
        Assert.Contains("hora de Astana", text, StringComparison.Ordinal);
        Assert.Contains("hora de Bruselas", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(ForeignGrammar(), text);
    }

    [Theory]
    [InlineData("Europe/London", "London time", "heure de Londres")]
    [InlineData("Europe/Lisbon", "Lisbon time", "heure de Lisbon")]
    [InlineData("America/New_York", "New York time", "heure de New York")]
    [InlineData("Europe/Athens", "Athens time", "heure d’Athens")]
    public void A_zone_is_named_by_its_own_city_and_at_the_ground_by_the_match_s(string zone, string english, string french)
    {
        using var site = TemporarySite.From("tests/cases/content/_base", "theme");
        site.Write("input/settings.yml", site.Read("input/settings.yml").Replace("zone: Europe/Brussels", $"zone: {zone}", StringComparison.Ordinal));
        Assert.Equal(0, site.Build("--as-of", Instant).ExitCode);

        Assert.Contains(english, TextOf(site, "en"), StringComparison.Ordinal);
        Assert.Contains("Anderlecht time", TextOf(site, "en"), StringComparison.Ordinal);
        Assert.Contains(french, TextOf(site, "matchs"), StringComparison.Ordinal);
        Assert.Contains("heure d’Anderlecht", TextOf(site, "matchs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sc Heerenveen")]
    [InlineData("1. FC Köln")]
    [InlineData("de Graafschap")]
    [InlineData("eFC 04")]
    public void A_name_is_written_on_every_page_as_its_author_wrote_it(string name)
    {
        using var site = TemporarySite.From("tests/cases/content/_base", "theme");
        site.Write("input/teams/BEL.yml", $"name: {name}\n");
        Assert.Equal(0, site.Build("--as-of", Instant).ExitCode);

        var text = TextOf(site, "");
        Assert.Contains(name, text, StringComparison.Ordinal);
        var written = Regex.Matches(text, Regex.Escape(name), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Select(m => m.Value);
        Assert.Equal([name], written.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_language_written_from_right_to_left_says_so()
    {
        using var site = TemporarySite.From("tests/cases/content/_base", "theme");
        site.Write("theme/i18n/en.yml", site.Read("theme/i18n/en.yml").Replace("grammar:\n", "grammar:\n  dir: rtl\n", StringComparison.Ordinal));
        Assert.Equal(0, site.Build("--as-of", Instant).ExitCode);

        foreach (var file in site.Built().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var isEnglish = file.Key.Replace('\\', '/').StartsWith("en/", StringComparison.Ordinal);
            Assert.Equal(isEnglish, System.Text.Encoding.UTF8.GetString(file.Value).Contains("<html lang=\"en\" dir=\"rtl\">", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("french-h-muet", "2026-12-05T12:00+01:00", "d’Haïti|du Havre", "de Haïti|de Le Havre|à Le Havre")]
    [InlineData("sc-heerenveen-capital", "2019-04-17T12:00+02:00", "sc Heerenveen", "Sc Heerenveen")]
    [InlineData("cardiff-time", "2024-08-18T12:00+01:00", "London time", "Cardiff")]
    public void Names_that_went_wrong_are_right(string fault, string instant, string right, string wrong)
    {
        var input = Repository.Path($"../shared/faults/{fault}");
        Assert.SkipUnless(Directory.Exists(input), "The folder of faults is not at hand.");
        using var site = TemporarySite.From("tests/cases/site/_base/input", "theme");
        site.Overlay(input, "input");
        Assert.Equal(0, site.BuildAt(NodaTime.Instant.FromUtc(2027, 1, 1, 0, 0), "--as-of", instant).ExitCode);

        var text = TextOf(site, "");
        Assert.All(right.Split('|'), words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(wrong.Split('|'), words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_without_its_grammar_is_an_error_that_names_the_key()
    {
        using var site = TemporarySite.From("tests/cases/content/_base", "theme");
        site.Write("theme/i18n/en.yml", site.Read("theme/i18n/en.yml").Split("grammar:\n")[0]);

        var run = site.Build("--as-of", Instant);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("theme/i18n/en.yml(1,1): error PV0516: `grammar` is missing", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings; nothing was published.\n", run.Errors, StringComparison.Ordinal);
    }

    private static string TextOf(TemporarySite site, string folder) => string.Join('\n', Directory
        .EnumerateFiles(Path.Combine(site.Output, folder), "*.html", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => WebUtility.HtmlDecode(Tag().Replace(File.ReadAllText(file), ""))));

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(of|to|than) el \p{L}|\bde el E|\ba el E|\b(of|than) (el|la|los|las)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignGrammar();
}
