using Previews.Content;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Articles;

/// <summary>An article with its whole text.</summary>
internal sealed class ArticleView
{
    public ArticleView(Article article, Edition edition)
    {
        var published = article.Published.InZone(edition.Zone);
        Title = article.Title;
        Language = article.Language;
        Author = article.Author.Name.In(edition.Language);
        IsByNewsroom = article.Author.Name.Languages.Skip(1).Any();
        Date = edition.Time.Long(published.Date);
        Time = article.IsDated ? null : edition.Time.Time(published.TimeOfDay);
        DateTime = ArticleDates.Published(article, edition.Locale);
        UpdatedDateTime = ArticleDates.Modified(article, edition);
        if (edition.Snapshot.UpdateOf(article) is { } updated)
        {
            var time = updated.InZone(edition.Zone);
            Updated = article.IsUpdateDated ? edition.Time.Long(time.Date) : edition.Time.DayAndTime(time.LocalDateTime);
        }

        var names = edition.NamesIn(article);
        Lead = article.Lead?.RenderHtml(edition.Resolve, names);
        Body = article.Body.RenderHtml(edition.Resolve, names);
        Sources = [.. article.Sources.Select(s => new SourceView(s, edition.Language))];
        Url = edition.Link(edition.PathOf(article));
    }

    public static ModelType<ArticleView> Model { get; } = new("article", "An article with its whole text.", model => model
        .Text("title", a => a.Title, "The headline.")
        .OptionalHtml("lead", a => a.Lead, "The opening paragraph.")
        .Html("body", a => a.Body, "The text.")
        .Text("author", a => a.Author, "Who signs it.")
        .Flag("by_newsroom", a => a.IsByNewsroom, "Whether that is a newsroom, not a person: its name has a form in each language.")
        .Text("date", a => a.Date, "samedi 6 septembre 2025")
        .OptionalText("time", a => a.Time, "18 h 00, in the site's zone; not where only the day is known.")
        .Text("datetime", a => a.DateTime, "For a datetime attribute.")
        .OptionalText("updated", a => a.Updated, "Day and time of the last change.")
        .OptionalText("updated_datetime", a => a.UpdatedDateTime, "For a datetime attribute.")
        .Text("lang", a => a.Language, "The language it was written in.")
        .List("sources", SourceView.Model, a => a.Sources, "What it rests on.")
        .Text("url", a => a.Url, "Where it is read."));

    public string Title { get; }

    public string Language { get; }

    public string Author { get; }

    public bool IsByNewsroom { get; }

    public string Date { get; }

    public string? Time { get; }

    public string DateTime { get; }

    public string? Updated { get; }

    public string? UpdatedDateTime { get; }

    public ReadOnlyMemory<byte>? Lead { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public IReadOnlyList<SourceView> Sources { get; }

    public string Url { get; }
}
