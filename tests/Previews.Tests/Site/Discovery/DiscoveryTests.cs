using System.Globalization;
using System.Xml.Linq;

namespace Previews.Tests.Site.Discovery;

/// <summary>What search engines and hosts read: the sitemaps, robots.txt, the headers.</summary>
public sealed class DiscoveryTests
{
    private const string Eve = "2025-09-06T20:00+02:00";
    private const string End = "2025-11-19T00:00+01:00";
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData(Eve)]
    [InlineData(End)]
    public void Every_page_but_the_missing_one_stands_in_the_sitemap_of_its_language_once(string instant)
    {
        var site = BuiltSite.AsOf(instant);
        var listed = Sitemaps(site).SelectMany(s => Entries(site[s]).Select(e => e.Url)).Order(StringComparer.Ordinal);

        Assert.Equal(
            site.Pages.Where(p => !p.EndsWith("404.html", StringComparison.Ordinal))
                .Select(p => "https://previews.example/" + p.Replace("index.html", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            listed);
    }

    [Theory]
    [InlineData(Eve)]
    [InlineData(End)]
    public void Nothing_was_changed_later_than_the_site_is_true(string instant)
    {
        var now = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        var site = BuiltSite.AsOf(instant);

        Assert.All(Sitemaps(site).SelectMany(s => Entries(site[s])), e => Assert.True(e.Changed is null || e.Changed <= now, e.Url));
    }

    [Fact]
    public void A_page_was_changed_when_its_match_ended_its_article_was_written_or_not_at_all()
    {
        var (eve, end) = (Changes(BuiltSite.AsOf(Eve)), Changes(BuiltSite.AsOf(End)));

        Assert.Equal(new DateTimeOffset(2025, 9, 6, 18, 0, 0, TimeSpan.FromHours(2)), eve["matchs/2025-09-07-bel-kaz/"]);
        Assert.Equal(new DateTimeOffset(2025, 9, 7, 22, 45, 0, TimeSpan.FromHours(2)), end["matchs/2025-09-07-bel-kaz/"]);
        Assert.Null(eve["matchs/2025-11-18-bel-lie/"]);
        Assert.Equal(end["groupes/world-cup-2026-qualifying-j/"], end["matchs/2025-11-18-bel-lie/"]);
        Assert.NotEqual(end["groupes/world-cup-2026-qualifying-j/journee-6/"], end["groupes/world-cup-2026-qualifying-j/journee-10/"]);
    }

    [Fact]
    public void Robots_are_told_of_the_sitemap_of_every_language()
    {
        var site = BuiltSite.AsOf(Eve);

        Assert.Equal(
            ["sitemap.xml", "nl/sitemap.xml", "de/sitemap.xml", "en/sitemap.xml"],
            site["robots.txt"].Split('\n').Where(l => l.StartsWith("Sitemap: https://previews.example/", StringComparison.Ordinal)).Select(l => l["Sitemap: https://previews.example/".Length..]));
        Assert.DoesNotContain("nl/robots.txt", site.Files.Keys);
    }

    [Fact]
    public void Headers_hold_the_policy_of_the_pages_and_keep_what_never_changes()
    {
        var site = BuiltSite.AsOf(Eve);
        var lines = site["_headers"].Split('\n');
        var policy = SiteDocument.Of(site["index.html"]).Attribute("meta[http-equiv='Content-Security-Policy']", "content");

        Assert.Equal("/*", lines[0]);
        Assert.Contains($"  Content-Security-Policy: {policy}; frame-ancestors 'none'", lines);
        Assert.All(
            SiteDocument.Of(site["index.html"]).Links("link[rel=stylesheet]"),
            sheet => Assert.Equal("  Cache-Control: public, max-age=31536000, immutable", lines[Array.IndexOf(lines, sheet) + 1]));
    }

    [Fact]
    public void A_site_below_a_path_says_it_in_every_absolute_address()
    {
        using var site = TemporarySite.From("input", "theme");
        site.Write(
            "input/settings.yml",
            site.Read("input/settings.yml").Replace("https://previews.example/", "https://example.org:8443/football/", StringComparison.Ordinal));
        Assert.Equal("", site.Build("--as-of", Eve).Errors);

        Assert.Equal("https://example.org:8443/football/", Entries(site.Read("output/sitemap.xml"))[0].Url);
        Assert.Contains("Sitemap: https://example.org:8443/football/nl/sitemap.xml", site.Read("output/robots.txt"), StringComparison.Ordinal);
        Assert.StartsWith("/football/*\n", site.Read("output/_headers"), StringComparison.Ordinal);
        Assert.Contains("href=&quot;https://example.org:8443/football/equipes/bel/&quot;", site.Read("output/feed.xml"), StringComparison.Ordinal);
        Assert.Contains(
            "\r\nURL:https://example.org:8443/football/matchs/2025-09-07-bel-kaz/\r\n",
            site.Read("output/equipes/bel/calendar.ics").Replace("\r\n ", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("\"item\": \"https://example.org:8443/football/\"", site.Read("output/matchs/2025-09-07-bel-kaz/index.html"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sitemaps(BuiltSite site) => site.Files.Keys.Where(f => f.EndsWith("sitemap.xml", StringComparison.Ordinal));

    private static Dictionary<string, DateTimeOffset?> Changes(BuiltSite site) =>
        Entries(site["sitemap.xml"]).ToDictionary(e => e.Url["https://previews.example/".Length..], e => e.Changed, StringComparer.Ordinal);

    private static List<(string Url, DateTimeOffset? Changed)> Entries(string sitemap) =>
    [
        .. XDocument.Parse(sitemap).Root!.Elements(Schema + "url").Select(e => (
            e.Element(Schema + "loc")!.Value,
            e.Element(Schema + "lastmod") is { } changed ? DateTimeOffset.Parse(changed.Value, CultureInfo.InvariantCulture) : (DateTimeOffset?)null)),
    ];
}
