using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Previews.Tests.Site.Feeds;

/// <summary>The newest articles, in both formats, read by libraries that others wrote.</summary>
public sealed class FeedTests : IDisposable
{
    private const string Eve = "2025-09-06T20:00+02:00";
    private const string End = "2025-11-19T00:00+01:00";
    private const string Article = "input/articles/2025-09-06-belgique-kazakhstan.md";

    private readonly TemporarySite _site = TemporarySite.From("input", "theme");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(Eve)]
    [InlineData(End)]
    public void Both_formats_of_every_feed_are_sound_and_say_the_same(string instant)
    {
        var site = BuiltSite.AsOf(instant);
        var feeds = site.Files.Keys.Where(f => f.EndsWith("feed.xml", StringComparison.Ordinal)).ToList();

        Assert.Contains("feed.xml", feeds);
        Assert.Contains("equipes/kaz/feed.xml", feeds);
        Assert.Contains("competitions/world-cup-2026-qualifying-uefa/feed.xml", feeds);
        Assert.All(feeds, path =>
        {
            var atom = Atom(site[path]);
            using var json = JsonDocument.Parse(site[Path.ChangeExtension(path, "json")]);
            Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
            Assert.Equal("https://previews.example/" + Path.ChangeExtension(path, "json"), json.RootElement.GetProperty("feed_url").GetString());
            Assert.Equal(
                atom.Items.Select(i => (i.Id, i.Title.Text, ((TextSyndicationContent)i.Content).Text, i.PublishDate, i.LastUpdatedTime)),
                json.RootElement.GetProperty("items").EnumerateArray().Select(i => (
                    i.GetProperty("id").GetString()!,
                    i.GetProperty("title").GetString()!,
                    i.GetProperty("content_html").GetString()!,
                    i.GetProperty("date_published").GetDateTimeOffset(),
                    i.GetProperty("date_modified").GetDateTimeOffset())));
        });
    }

    [Fact]
    public void An_entry_holds_the_whole_text_with_absolute_addresses_and_stands_where_it_is_read()
    {
        var entry = Assert.Single(Atom(BuiltSite.AsOf(Eve)["feed.xml"]).Items, i => i.Id.EndsWith("2025-09-06-belgique-kazakhstan", StringComparison.Ordinal));

        Assert.Equal("tag:previews.example,2025-09-06:fr/2025-09-06-belgique-kazakhstan", entry.Id);
        Assert.Equal("https://previews.example/matchs/2025-09-07-bel-kaz/", entry.Links[0].Uri.AbsoluteUri);
        var text = ((TextSyndicationContent)entry.Content).Text;
        Assert.Contains("Ali Aliyev, sélectionneur du Kazakhstan", text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://previews.example/equipes/bel/\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Eve)]
    [InlineData(End)]
    public void Articles_to_come_stand_in_no_feed_and_each_language_has_its_own(string instant)
    {
        var now = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        var site = BuiltSite.AsOf(instant);

        foreach (var (path, text) in site.Files.Where(f => f.Key.EndsWith("feed.xml", StringComparison.Ordinal)))
        {
            var feed = Atom(text);
            Assert.All(feed.Items, i => Assert.True(i.PublishDate <= now && i.LastUpdatedTime <= now, $"{path}: {i.Title.Text}"));
            Assert.All(feed.Items, i => Assert.StartsWith(path[2] == '/' ? path[..2] : "fr", i.Id.Split(':')[2], StringComparison.Ordinal));
            Assert.Equal(feed.Items.Select(i => i.LastUpdatedTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(), feed.LastUpdatedTime);
        }
    }

    [Fact]
    public void An_update_moves_the_date_once_it_has_come_and_leaves_the_id()
    {
        _site.Write(
            Article,
            _site.Read(Article).Replace("author: redaction\n", "author: redaction\nupdated: 2025-09-08 10:00 Europe/Brussels\n", StringComparison.Ordinal));

        var (before, after) = (Entry(Eve), Entry("2025-09-08T12:00+02:00"));

        Assert.Equal(before.PublishDate, before.LastUpdatedTime);
        Assert.Equal(new DateTimeOffset(2025, 9, 8, 10, 0, 0, TimeSpan.FromHours(2)), after.LastUpdatedTime);
        Assert.Equal(before.Id, after.Id);
    }

    [Fact]
    public void An_article_that_moves_from_the_preview_to_a_page_of_its_own_keeps_its_id()
    {
        var before = Entry(End);
        _site.Write(Article, _site.Read(Article).Replace("match: 2025-09-07-bel-kaz\n", "", StringComparison.Ordinal));
        var after = Entry(End);

        Assert.NotEqual(before.Links[0].Uri, after.Links[0].Uri);
        Assert.Equal(before.Id, after.Id);
    }

    [Theory]
    [InlineData("]]> </title><evil/> & <![CDATA[ x")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\\\"} , {\\\"evil\\\": 1")]
    public void Hostile_titles_are_the_texts_that_they_are(string title)
    {
        _site.Write(Article, System.Text.RegularExpressions.Regex.Replace(_site.Read(Article), "(?m)^title: .*$", _ => $"title: \"{title}\""));
        var written = title.Replace("\\\"", "\"", StringComparison.Ordinal);

        Assert.Equal(written, Entry(Eve).Title.Text);
        using var json = JsonDocument.Parse(_site.Read("output/feed.json"));
        Assert.Equal(written, json.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
    }

    [Fact]
    public void Pages_name_the_feeds_that_there_are()
    {
        var site = BuiltSite.AsOf(Eve);

        Assert.Equal(["/feed.xml", "/equipes/kaz/feed.xml"], SiteDocument.Of(site["equipes/kaz/index.html"]).Links("head link[type='application/atom+xml']"));
        Assert.Equal(["/nl/feed.json"], SiteDocument.Of(site["nl/index.html"]).Links("head link[type='application/feed+json']"));
        Assert.Equal(["/feed.xml"], SiteDocument.Of(site["equipes/ita/index.html"]).Links("head link[type='application/atom+xml']"));
    }

    [Fact]
    public void A_language_without_articles_has_a_feed_that_was_never_changed()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_site.Root, "input/articles"), "*.md"))
            File.Delete(file);
        Assert.Equal(0, _site.Build("--as-of", Eve).ExitCode);

        var feed = Atom(_site.Read("output/feed.xml"));

        Assert.Empty(feed.Items);
        Assert.Equal(DateTimeOffset.UnixEpoch, feed.LastUpdatedTime);
        Assert.False(File.Exists(Path.Combine(_site.Output, "equipes/kaz/feed.xml")));
    }

    private SyndicationItem Entry(string instant)
    {
        Assert.Equal("", _site.Build("--as-of", instant).Errors);
        return Assert.Single(Atom(_site.Read("output/feed.xml")).Items, i => i.Id.EndsWith("2025-09-06-belgique-kazakhstan", StringComparison.Ordinal));
    }

    private static SyndicationFeed Atom(string text)
    {
        Assert.Equal("feed", XDocument.Parse(text).Root!.Name.LocalName);
        using var reader = XmlReader.Create(new StringReader(text));
        return SyndicationFeed.Load(reader);
    }
}
