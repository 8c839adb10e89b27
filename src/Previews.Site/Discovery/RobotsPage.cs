using Previews.Site.Frame;
using Previews.Templates;

namespace Previews.Site.Discovery;

/// <summary>What search engines may visit, and where they find the list of all pages.</summary>
internal sealed class RobotsPage : PageModel
{
    private RobotsPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<RobotsPage> Model { get; } = new("robots_page", "What search engines may visit.", model => model
        .Frame()
        .Texts("sitemaps", p => p.Sitemaps, "The sitemap of each language, absolute."));

    public required IReadOnlyList<string> Sitemaps { get; init; }

    public static RobotsPage Create(PageContext page) => new(page.FrameOfFile())
    {
        Sitemaps = [.. page.Edition.Locales.All.Select(l => l.Address.Absolute(l.Routes.Sitemap))],
    };
}
