using Previews.Content;
using Previews.Site.Snapshots;

namespace Previews.Site.Frame;

/// <summary>The site in all its languages at one instant, the default language first.</summary>
public sealed class Editions
{
    private readonly Dictionary<string, Edition> _byLanguage;

    public Editions(Snapshot snapshot, Theme.SiteTheme theme)
    {
        Snapshot = snapshot;
        var settings = snapshot.Library.Settings;
        var address = new SiteAddress(settings.BaseUrl);
        All =
        [
            .. settings.Languages.Select(language =>
            {
                var texts = theme.TextsOf(language);
                return new Edition(this, address, new Routes(texts, language == settings.DefaultLanguage), texts);
            }),
        ];
        _byLanguage = All.ToDictionary(e => e.Language, StringComparer.Ordinal);
    }

    public Snapshot Snapshot { get; }

    public IReadOnlyList<Edition> All { get; }

    public Edition Default => All[0];

    public Edition this[string language] => _byLanguage[language];

    /// <summary>Where an article is read: in its own language, on its match's preview if it is the text of one.</summary>
    public string PathOf(Article article)
    {
        var routes = this[article.Language].Routes;
        return Snapshot.IsPreview(article) ? routes.Match(article.Match!.Id) : routes.Article(article.Id);
    }
}
