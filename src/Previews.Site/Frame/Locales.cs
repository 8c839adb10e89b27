using Previews.Content;
using Previews.Site.Theme;

namespace Previews.Site.Frame;

/// <summary>All languages of the site, the default one first.</summary>
internal sealed class Locales
{
    private readonly Dictionary<string, Locale> _byLanguage;

    public Locales(Settings settings, SiteTheme theme)
    {
        All = [.. settings.Languages.Select(language => new Locale(theme.TextsOf(language), settings))];
        _byLanguage = All.ToDictionary(l => l.Language, StringComparer.Ordinal);
    }

    public IReadOnlyList<Locale> All { get; }

    public Locale Default => All[0];

    public Locale this[string language] => _byLanguage[language];
}
