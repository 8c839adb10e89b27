using Previews.Content;
using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Subjects;

/// <summary>An article as it is announced on other pages, marked where it is in another language than the page.</summary>
internal sealed class ArticleCardView
{
    /// <param name="namedLead">The lead, if it holds names that an edition knows.</param>
    public ArticleCardView(Article article, string path, string languageName, string? namedLead, Locale locale)
    {
        var published = article.Published.InZone(locale.Zone);
        Title = article.Title;
        Lead = namedLead ?? article.Lead?.ToPlainText(static _ => "");
        Language = article.Language;
        LanguageName = languageName;
        InLanguage = locale.Texts.InLanguage(article.Language) ?? languageName;
        IsForeign = article.Language != locale.Language;
        Date = locale.Time.Long(published.Date);
        DateTime = ArticleDates.Published(article, locale);
        Url = locale.Link(path);
    }

    public static ModelType<ArticleCardView> Model { get; } = new("article_card", "An article as it is announced elsewhere.", model => model
        .Text("title", a => a.Title, "The headline.")
        .Text("url", a => a.Url, "Where it is read.")
        .Text("lang", a => a.Language, "The language it was written in.")
        .Text("lang_name", a => a.LanguageName, "That language's own name.")
        .Text("in_language", a => a.InLanguage, "en français: in which language it is, in the page's.")
        .Flag("foreign", a => a.IsForeign, "Whether that is another language than the page's.")
        .Text("date", a => a.Date, "samedi 6 septembre 2025")
        .Text("datetime", a => a.DateTime, "For a datetime attribute.")
        .OptionalText("lead", a => a.Lead, "The opening paragraph as plain text."));

    public string Title { get; }

    public string Url { get; }

    public string Language { get; }

    public string LanguageName { get; }

    public string InLanguage { get; }

    public bool IsForeign { get; }

    public string Date { get; }

    public string DateTime { get; }

    public string? Lead { get; }
}
