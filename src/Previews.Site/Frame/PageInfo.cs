using Previews.Site.Snapshots;
using Previews.Templates;

namespace Previews.Site.Frame;

/// <summary>The same page in one language of the site.</summary>
internal sealed record AlternateView(string Language, string Name, string Url, string Path, bool IsCurrent)
{
    public static ModelType<AlternateView> Model { get; } = new("alternate", "The same page in one language.", model => model
        .Text("lang", a => a.Language, "The language's code.")
        .Text("name", a => a.Name, "The language's own name.")
        .Text("url", a => a.Url, "Absolute, for hreflang.")
        .Text("path", a => a.Path, "For links within the site.")
        .Flag("current", a => a.IsCurrent, "Whether it is this page."));
}

/// <summary>What every page says of itself, in its head and around its content.</summary>
internal sealed record PageInfo
{
    public static ModelType<PageInfo> Model { get; } = new("page", "What a page says of itself.", model => model
        .Text("kind", p => p.Kind, "home, preview, group, groups, cross-group, matchday, team, article or not-found.")
        .Text("lang", p => p.Language, "The language's code.")
        .Text("dir", p => p.Direction, "In which direction the language is written: ltr or rtl.")
        .Text("title", p => p.Title, "For the title element.")
        .Text("description", p => p.Description, "One sentence for search engines and shared links.")
        .Text("url", p => p.Url, "The canonical address, absolute.")
        .Text("root_url", p => p.RootUrl, "The language's home page.")
        .Text("stylesheet", p => p.Stylesheet, "The theme's style sheet.")
        .Text("colours", p => p.Colours, "The style sheet of the teams' colours.")
        .Text("favicon", p => p.Favicon, "The site's icon.")
        .Flag("index", p => p.Index, "Whether search engines may list the page.")
        .List("alternates", AlternateView.Model, p => p.Alternates, "The page in each language; empty where it exists in one only.")
        .List("languages", AlternateView.Model, p => p.Languages, "For the reader's choice: the page in each language, or that language's home page.")
        .List("breadcrumb", LinkView.Model, p => p.Breadcrumb, "From the home page down; the last has no address.")
        .List("feeds", FeedLinkView.Model, p => p.Feeds, "The feed of the language, then those of what the page is about.")
        .List("calendars", LinkView.Model, p => p.Calendars, "Calendars of what the page is about, to subscribe to.")
        .OptionalText("published", p => p.Published, "When the page's article was published.")
        .OptionalText("modified", p => p.Modified, "When it was last changed."));

    public required string Kind { get; init; }

    public required string Language { get; init; }

    public required string Direction { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Url { get; init; }

    public required string RootUrl { get; init; }

    public required string Stylesheet { get; init; }

    public required string Colours { get; init; }

    public required string Favicon { get; init; }

    public bool Index { get; init; } = true;

    public IReadOnlyList<AlternateView> Alternates { get; init; } = [];

    public required IReadOnlyList<AlternateView> Languages { get; init; }

    public IReadOnlyList<LinkView> Breadcrumb { get; init; } = [];

    public required IReadOnlyList<FeedLinkView> Feeds { get; init; }

    public IReadOnlyList<LinkView> Calendars { get; init; } = [];

    public string? Published { get; init; }

    public string? Modified { get; init; }
}
