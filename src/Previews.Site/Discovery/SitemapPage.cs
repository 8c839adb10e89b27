using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Discovery;

/// <summary>All pages of a language that search engines may list.</summary>
internal sealed class SitemapPage : PageModel
{
    private SitemapPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<SitemapPage> Model { get; } = new("sitemap_page", "All pages of a language that search engines may list.", model => model
        .Frame()
        .List("pages", ListedPageView.Model, p => p.Pages, "In the order of their kinds."));

    public required IReadOnlyList<ListedPageView> Pages { get; init; }

    /// <param name="kinds">All that the site has.</param>
    public static SitemapPage Create(PageContext page, IEnumerable<PageKind> kinds)
    {
        var edition = page.Edition;
        return new SitemapPage(page.FrameOfFile())
        {
            Pages = [.. kinds.SelectMany(k => k.In(edition)).Where(p => p.Changed is not null).Select(p => View(p, edition))],
        };
    }

    private static ListedPageView View(PageSpec page, Edition edition) => new(
        edition.Address.Absolute(page.Path),
        page.Changed!(edition) is { } changed ? IsoTime.WithSeconds(changed.InZone(edition.Zone)) : null);
}

/// <summary>A page as search engines are told of it.</summary>
internal sealed record ListedPageView(string Url, string? Changed)
{
    public static ModelType<ListedPageView> Model { get; } = new("listed_page", "A page as search engines are told of it.", model => model
        .Text("url", p => p.Url, "The canonical address, absolute.")
        .OptionalText("changed", p => p.Changed, "When the content that it shows was last changed; null where nothing is known since it was planned."));
}
