using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Site.Live;

/// <summary>
/// What a page is made from before it asks the snapshot for anything. Two are equal when every part is the same instance:
/// parts that say the same as before are taken over.
/// </summary>
/// <param name="Subject">Compared by identity: what changed is another instance.</param>
internal sealed record PageBasis(Identity Subject, IReadOnlySet<SourceText> Templates, InterfaceTexts Texts, Surroundings Surroundings);

/// <summary>An instance, whatever its type takes for equal.</summary>
internal readonly struct Identity(object? instance) : IEquatable<Identity>
{
    private readonly object? _instance = instance;

    public bool Equals(Identity other) => ReferenceEquals(_instance, other._instance);

    public override bool Equals(object? obj) => obj is Identity other && Equals(other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_instance);
}

/// <summary>Gives each page its <see cref="PageBasis"/>.</summary>
internal sealed class PageBases
{
    private readonly Dictionary<string, IReadOnlySet<SourceText>> _templates;
    private readonly Surroundings _surroundings;

    public PageBases(Editions editions, SiteTheme theme, AssetLinks assets, PageBases? previous)
    {
        _templates = PageTemplates.All.ToDictionary(e => e.Template, e => TextsOf(e.Template, theme, previous), StringComparer.Ordinal);
        var surroundings = new Surroundings(editions, assets);
        _surroundings = surroundings.Equals(previous?._surroundings) ? previous._surroundings : surroundings;
    }

    public PageBasis Of(PageSpec page, Edition edition) => new(new Identity(page.Subject), _templates[page.Template], edition.Texts, _surroundings);

    private static IReadOnlySet<SourceText> TextsOf(string template, SiteTheme theme, PageBases? previous)
    {
        var texts = theme.Templates[template].Texts;
        return previous?._templates[template] is { } before && before.SetEquals(texts) ? before : texts;
    }
}
