using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Texts;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Site.Live;

/// <summary>
/// What a page is made from before it asks the snapshot for anything. Two are equal when every part is the same instance:
/// parts that say the same as before are taken over.
/// </summary>
/// <param name="Subject">What changed is another instance.</param>
internal sealed record PageBasis(Identity<object?> Subject, IReadOnlySet<SourceText> Templates, InterfaceTexts Texts, Surroundings Surroundings);

/// <summary>Gives each page its <see cref="PageBasis"/>.</summary>
internal sealed class PageBases
{
    private readonly SiteTheme _theme;
    private readonly Dictionary<string, IReadOnlySet<SourceText>> _templates;
    private readonly Surroundings _surroundings;

    /// <param name="before">Of the state before this one; null for the first.</param>
    public PageBases(SiteBuilder site, SiteTheme theme, PageBases? before)
    {
        _theme = theme;
        _templates = SiteBuilder.Templates.ToDictionary(e => e.Template, e => TextsOf(e.Template, theme, before), StringComparer.Ordinal);
        var surroundings = new Surroundings(site.Editions, site.AssetLinks);
        _surroundings = surroundings.Equals(before?._surroundings) ? before._surroundings : surroundings;
    }

    public PageBasis Of(PageSpec page) =>
        new(new Identity<object?>(page.Subject), _templates[page.Kind.Template.Template], _theme.TextsOf(page.Edition.Language), _surroundings);

    private static IReadOnlySet<SourceText> TextsOf(string template, SiteTheme theme, PageBases? before)
    {
        var texts = theme.Templates[template].Texts;
        return before?._templates[template] is { } same && same.SetEquals(texts) ? same : texts;
    }
}
