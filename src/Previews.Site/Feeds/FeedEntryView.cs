using Previews.Content;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Subjects;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Feeds;

/// <summary>An article with its whole text, as it is read outside the site: every address in it is absolute.</summary>
internal sealed class FeedEntryView
{
    public FeedEntryView(Article article, Edition edition)
    {
        var names = edition.NamesIn(article);
        Id = IdOf(article, edition);
        Title = article.Title;
        Url = edition.Address.Absolute(edition.PathOf(article));
        Author = article.Author.Name.In(edition.Language);
        Published = IsoTime.WithSeconds(article.Published.InZone(edition.Zone));
        Updated = IsoTime.WithSeconds(LastChange.Of(article, edition.Snapshot).InZone(edition.Zone));
        Summary = article.Lead?.ToPlainText(names);
        Lead = article.Lead?.RenderHtml(edition.ResolveAbsolute, names);
        Body = article.Body.RenderHtml(edition.ResolveAbsolute, names);
        Teams = [.. article.Teams.Select(t => edition.Team(t).Noun.Name)];
    }

    public static ModelType<FeedEntryView> Model { get; } = new("feed_entry", "An article with its whole text, every address absolute.", model => model
        .Text("id", e => e.Id, "The same for ever, whatever the address becomes: a `tag:` URI.")
        .Text("title", e => e.Title, "The headline.")
        .Text("url", e => e.Url, "Where it is read.")
        .Text("author", e => e.Author, "Who signs it.")
        .Text("published", e => e.Published, "2025-09-06T18:00:00+02:00")
        .Text("updated", e => e.Updated, "When it was last changed, or published.")
        .OptionalText("summary", e => e.Summary, "The opening paragraph as plain text.")
        .OptionalHtml("lead", e => e.Lead, "The opening paragraph.")
        .Html("body", e => e.Body, "The text.")
        .Texts("teams", e => e.Teams, "The names of the teams that it is about."));

    public string Id { get; }

    public string Title { get; }

    public string Url { get; }

    public string Author { get; }

    public string Published { get; }

    public string Updated { get; }

    public string? Summary { get; }

    public ReadOnlyMemory<byte>? Lead { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public IReadOnlyList<string> Teams { get; }

    /// <summary>
    /// A tag URI (RFC 4151). An address would not do: it holds words of the theme, and is the match's as long as the article is the
    /// text of its preview.
    /// </summary>
    private static string IdOf(Article article, Edition edition) =>
        $"tag:{edition.Address.BaseUrl.IdnHost},{IsoTime.Of(article.Published.InZone(edition.Zone).Date)}:{article.Language}/{article.Id}";
}
