using Previews.Football;
using Previews.Football.Tables;
using Previews.Site.Texts;
using Previews.Site.Theme;

namespace Previews.Site.Frame;

/// <summary>Makes the head of a page: title, description, addresses, the way down to it, its other languages.</summary>
internal sealed class PageFrames
{
    private readonly Locales _locales;
    private readonly AssetLinks _assets;
    private readonly Dictionary<string, SiteView> _sites;

    public PageFrames(IReadOnlyCollection<Edition> editions, Locales locales, AssetLinks assets)
    {
        _locales = locales;
        _assets = assets;
        _sites = editions.ToDictionary(e => e.Language, SiteOf, StringComparer.Ordinal);
    }

    public static LinkView GroupLink(Edition edition, Group group) =>
        new(group.Name.In(edition.Language), edition.Link(edition.Routes.Group(group.Id)));

    public static LinkView RankingLink(Edition edition, CrossGroupRules ranking) =>
        new(ranking.Name.In(edition.Language), edition.Link(edition.Routes.CrossGroupRanking(ranking.Key)));

    /// <summary>What the navigation of every page leads to besides home: the current groups, then what compares them.</summary>
    public static IEnumerable<LinkView> GroupLinks(Edition edition) => edition.Snapshot.CurrentGroups().Select(group => GroupLink(edition, group))
        .Concat(edition.Snapshot.CurrentRankings().Select(ranking => RankingLink(edition, ranking)));

    /// <param name="address">The page's address in each language: the one of this language is its own.</param>
    /// <param name="isInItsLanguage">Whether it exists in one language only; then the others' home pages are offered.</param>
    /// <param name="name">What the page is called at the end of the way down to it; null: there is no way to show.</param>
    /// <param name="trail">The pages between home and this one.</param>
    public PageFrame Make(
        Edition edition,
        string kind,
        Func<Routes, string> address,
        bool isInItsLanguage,
        string title,
        string description,
        string? name,
        IEnumerable<LinkView> trail)
    {
        var alternates = Alternates(edition, isInItsLanguage ? routes => routes.Home : address);
        var page = new PageInfo
        {
            Kind = kind,
            Language = edition.Language,
            Direction = edition.Texts.Grammar.IsRightToLeft ? "rtl" : "ltr",
            Title = title,
            Description = description,
            Url = edition.Address.Absolute(address(edition.Routes)),
            RootUrl = edition.Link(edition.Routes.Home),
            Stylesheet = edition.Link(_assets.Stylesheet),
            Colours = edition.Link(_assets.Colours),
            Favicon = edition.Link(_assets.Favicon),
            Alternates = isInItsLanguage ? [] : alternates,
            Languages = alternates,
            Feeds = [FeedLinkView.OfSite(edition.Locale)],
            Breadcrumb = name is null ? [] : [HomeLink(edition), .. trail, new LinkView(name, null)],
        };
        return new PageFrame(page, _sites[edition.Language]);
    }

    /// <summary>Leads readers of the other languages to the versions of the page where there are any, else home.</summary>
    public PageFrame WithVersions(PageFrame frame, Edition edition, IReadOnlyDictionary<string, string> versions)
    {
        if (versions.Count < 2)
            return frame;
        var all = _locales.All.Select(l => Alternate(l, versions.GetValueOrDefault(l.Language) ?? l.Routes.Home, l.Language == edition.Language)).ToList();
        return frame with { Page = frame.Page with { Alternates = [.. all.Where(a => versions.ContainsKey(a.Language))], Languages = all } };
    }

    private IReadOnlyList<AlternateView> Alternates(Edition edition, Func<Routes, string> address) =>
        [.. _locales.All.Select(l => Alternate(l, address(l.Routes), l.Language == edition.Language))];

    private static LinkView HomeLink(Edition edition) =>
        new(edition.Texts.Get(TitleTexts.HomeLink), edition.Link(edition.Routes.Home));

    private static AlternateView Alternate(Locale locale, string path, bool isCurrent) =>
        new(locale.Language, locale.Texts.Get(LanguageTexts.Name), locale.Address.Absolute(path), locale.Link(path), isCurrent);

    private static SiteView SiteOf(Edition edition)
    {
        var settings = edition.Settings;
        return new SiteView(
            edition.Address.Origin,
            settings.Title.In(edition.Language),
            settings.Description?.In(edition.Language) ?? "",
            edition.Link(edition.Routes.Home),
            [.. GroupLinks(edition)],
            edition.Snapshot.HasMoreGroups() ? edition.Link(edition.Routes.Groups) : null);
    }
}
