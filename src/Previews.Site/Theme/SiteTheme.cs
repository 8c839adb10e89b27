using System.Collections.Immutable;
using Previews.Content.Files;
using Previews.Site.Texts;
using Previews.Templates;
using Previews.Templates.Compilation;

namespace Previews.Site.Theme;

/// <summary>All that was read from the theme's folder: templates bound to their pages, texts per language, files to copy.</summary>
public sealed class SiteTheme
{
    private readonly ImmutableSortedDictionary<string, InterfaceTexts> _texts;

    internal SiteTheme(TemplateSet templates, ImmutableSortedDictionary<string, InterfaceTexts> texts, ImmutableArray<SourceFile> assets)
    {
        Templates = templates;
        _texts = texts;
        Assets = assets;
    }

    public TemplateSet Templates { get; }

    /// <summary>Files below <c>assets/</c>, by their paths below the theme.</summary>
    public ImmutableArray<SourceFile> Assets { get; }

    public InterfaceTexts TextsOf(string language) => _texts[language];
}
