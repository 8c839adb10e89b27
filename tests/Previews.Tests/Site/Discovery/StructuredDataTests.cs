using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Previews.Tests.Site.Discovery;

/// <summary>What pages say of themselves to programs, in the words of schema.org.</summary>
public sealed class StructuredDataTests : IDisposable
{
    private const string Eve = "2025-09-06T20:00+02:00";
    private const string End = "2025-11-19T00:00+01:00";
    private const string Article = "input/articles/2025-09-06-belgique-kazakhstan.md";
    private const string Planned = "matchday: 10\nkickoff: 2025-11-18 20:45 Europe/Brussels\nhome: BEL\naway: LIE\n";

    private static readonly string[] Statuses =
        ["https://schema.org/EventScheduled", "https://schema.org/EventPostponed", "https://schema.org/EventRescheduled", "https://schema.org/EventCancelled"];

    private readonly TemporarySite _site = TemporarySite.From("input", "theme");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(Eve)]
    [InlineData(End)]
    public void All_of_it_is_read_and_no_status_is_invented(string instant)
    {
        var site = BuiltSite.AsOf(instant);
        var things = site.Pages.SelectMany(page => Things(site[page])).ToList();

        Assert.True(things.Count > 400);
        Assert.All(things.Where(t => t.TryGetProperty("eventStatus", out _)), t => Assert.Contains(t.GetProperty("eventStatus").GetString(), Statuses));
        Assert.Equal(
            site.Pages.Count(p => SiteDocument.Of(site[p]).Links("link[rel=canonical]").Any(l => l.Contains("/matchs/", StringComparison.Ordinal))),
            things.Count(t => TypeOf(t) == "SportsEvent" && t.GetProperty("@id").GetString()!.Contains("/matchs/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_match_names_its_sides_its_place_and_its_hour_and_the_article_is_about_it()
    {
        var things = Things(BuiltSite.AsOf(Eve)["matchs/2025-09-07-bel-kaz/index.html"]);

        var match = Assert.Single(things, t => TypeOf(t) == "SportsEvent");
        Assert.Equal("2025-09-07T20:45+02:00", match.GetProperty("startDate").GetString());
        Assert.Equal("Kazakhstan", match.GetProperty("awayTeam").GetProperty("name").GetString());
        Assert.Equal("Lotto Park", match.GetProperty("location").GetProperty("name").GetString());
        var article = Assert.Single(things, t => TypeOf(t) == "NewsArticle");
        Assert.Equal(match.GetProperty("@id").GetString(), article.GetProperty("about").GetProperty("@id").GetString());
        Assert.Equal("Organization", article.GetProperty("author").GetProperty("@type").GetString());
        Assert.Equal(
            [
                "https://previews.example/", "https://previews.example/groupes/world-cup-2026-qualifying-j/",
                "https://previews.example/matchs/2025-09-07-bel-kaz/",
            ],
            Assert.Single(things, t => TypeOf(t) == "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().Select(i => i.GetProperty("item").GetString()));
    }

    [Theory]
    [InlineData("", "EventScheduled 2025-11-18T20:45+01:00")]
    [InlineData("status: postponed\nsince: 2025-11-17 18:00 Europe/Brussels\n", "EventPostponed 2025-11-18T20:45+01:00")]
    [InlineData("status: postponed\nsince: 2025-11-17 18:00 Europe/Brussels\nnew_date: 2025-12-02 20:45 Europe/Brussels\n", "EventRescheduled 2025-12-02T20:45+01:00 was 2025-11-18T20:45+01:00")]
    [InlineData("status: cancelled\nsince: 2025-11-17 18:00 Europe/Brussels\n", "EventCancelled 2025-11-18T20:45+01:00")]
    [InlineData("status: abandoned\nsince: 2025-11-18 22:00 Europe/Brussels\n", "- 2025-11-18T20:45+01:00")]
    [InlineData("score: 7-0\n", "EventScheduled 2025-11-18T20:45+01:00")]
    public void The_status_is_what_became_of_the_match(string status, string told)
    {
        _site.Write("input/matches/world-cup-2026-qualifying-j/2025-11-18-bel-lie.yml", Planned + status);
        Build("2025-11-19T12:00+01:00");

        var match = Assert.Single(Things(_site.Read("output/en/matches/2025-11-18-bel-lie/index.html")), t => TypeOf(t) == "SportsEvent");

        Assert.Equal(
            told,
            $"{Text(match, "eventStatus")?.Split('/')[^1] ?? "-"} {Text(match, "startDate")}{(Text(match, "previousStartDate") is { } was ? " was " + was : "")}");
    }

    [Theory]
    [InlineData("2025-11-18", "2025-11-18")]
    [InlineData("2025-11", null)]
    public void A_date_that_is_not_known_is_not_said(string kickoff, string? start)
    {
        _site.Write(
            "input/matches/world-cup-2026-qualifying-j/2025-11-18-bel-lie.yml",
            Planned.Replace("2025-11-18 20:45 Europe/Brussels", kickoff, StringComparison.Ordinal));
        Build(Eve);

        Assert.Equal(
            start,
            Text(Assert.Single(Things(_site.Read("output/en/matches/2025-11-18-bel-lie/index.html")), t => TypeOf(t) == "SportsEvent"), "startDate"));
    }

    [Theory]
    [InlineData("", "SportsTeam SportsTeam EventSeries")]
    [InlineData("teams: [BEL, KAZ]\n", "EventSeries")]
    [InlineData("group: world-cup-2026-qualifying-j\n", "SportsTeam SportsTeam")]
    public void An_article_on_no_match_is_about_its_teams_and_its_group(string without, string about)
    {
        var text = _site.Read(Article).Replace("match: 2025-09-07-bel-kaz\n", "", StringComparison.Ordinal);
        _site.Write(Article, without.Length == 0 ? text : text.Replace(without, "", StringComparison.Ordinal));
        Build(Eve);

        var article = Assert.Single(Things(_site.Read("output/articles/2025-09-06-belgique-kazakhstan/index.html")), t => TypeOf(t) == "NewsArticle");

        Assert.Equal(about, string.Join(' ', article.GetProperty("about").EnumerateArray().Select(TypeOf)));
    }

    [Theory]
    [InlineData("</script><x-evil>")]
    [InlineData("]]> <!-- \\\" , \\\\")]
    [InlineData("a & 'd' {{ x }} \\u003c")]
    public void Hostile_titles_stay_texts_of_the_data(string title)
    {
        _site.Write(Article, System.Text.RegularExpressions.Regex.Replace(_site.Read(Article), "(?m)^title: .*$", _ => $"title: \"{title}\""));
        Build(Eve);
        var page = _site.Read("output/matchs/2025-09-07-bel-kaz/index.html");

        var article = Assert.Single(Things(page), t => TypeOf(t) == "NewsArticle");

        Assert.Equal(JsonSerializer.Deserialize<string>($"\"{title}\""), article.GetProperty("headline").GetString());
        Assert.Empty(SiteDocument.Of(page).Texts("x-evil"));
    }

    private void Build(string instant) => Assert.Equal("", _site.Build("--as-of", instant).Errors);

    private static string? TypeOf(JsonElement thing) => Text(thing, "@type");

    private static string? Text(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>Everything that the page's data describe, also where several stand in one graph.</summary>
    private static List<JsonElement> Things(string page) =>
    [
        .. new HtmlParser().ParseDocument(page).QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .SelectMany(root => root.TryGetProperty("@graph", out var graph) ? graph.EnumerateArray().AsEnumerable() : [root]),
    ];
}
