using Previews.Templates;

namespace Previews.Site.Frame;

/// <summary>What every page offers to its template; each kind of page adds its own.</summary>
internal abstract class PageModel(PageFrame frame)
{
    public PageInfo Page { get; } = frame.Page;

    public SiteView Site { get; } = frame.Site;
}

/// <summary>The head of a page and what stands around its content.</summary>
internal sealed record PageFrame(PageInfo Page, SiteView Site)
{
    /// <summary>The frame of a page about something that readers can follow.</summary>
    public PageFrame Following(IEnumerable<FeedLinkView> feeds, IReadOnlyList<LinkView> calendars) =>
        this with { Page = Page with { Feeds = [.. Page.Feeds, .. feeds], Calendars = calendars } };
}

internal static class PageModelBuilder
{
    /// <summary>Declares <c>page</c> and <c>site</c>, which every template finds.</summary>
    public static ModelTypeBuilder<T> Frame<T>(this ModelTypeBuilder<T> model)
        where T : PageModel => model
        .Object("page", PageInfo.Model, m => m.Page, "What this page says of itself.")
        .Object("site", SiteView.Model, m => m.Site, "The site, in the page's language.");
}
