using Previews.Site.Texts;

namespace Previews.Site.Frame;

/// <summary>Makes the head of a page: title, description, addresses, the way down to it, its other languages.</summary>
public sealed class PageFrames
{
    private readonly Editions _editions;
    private readonly Theme.AssetLinks _assets;
    private readonly Dictionary<string, SiteView> _sites;

    public PageFrames(Editions editions, Theme.AssetLinks assets)
    {
        _editions = editions;
        _assets = assets;
        _sites = editions.All.ToDictionary(e => e.Language, SiteOf, StringComparer.Ordinal);
    }

    /// <param name="route">The page's address in each language: the one of this language is its own.</param>
    /// <param name="trail">The pages between home and this one.</param>
    /// <param name="name">What the page is called at the end of the way down to it.</param>
    public PageFrame Make(
        Edition edition,
        string kind,
        Func<Routes, string> route,
        string title,
        string description,
        string name,
        params IEnumerable<LinkView> trail)
    {
        var alternates = Alternates(edition, route);
        var page = Page(edition, kind, route(edition.Routes), title, description) with
        {
            Alternates = alternates,
            Languages = alternates,
            Breadcrumb = [HomeLink(edition), .. trail, new LinkView(name, null)],
        };
        return new PageFrame(page, _sites[edition.Language]);
    }

    public PageFrame Home(Edition edition, string title, string description)
    {
        var page = Page(edition, "home", edition.Routes.Home, title, description) with
        {
            Alternates = Alternates(edition, routes => routes.Home),
        };
        return new PageFrame(page, _sites[edition.Language]);
    }

    /// <summary>A page that exists in one language only.</summary>
    public PageFrame Single(Edition edition, string kind, string path, string title, string description, string name)
    {
        var page = Page(edition, kind, path, title, description) with { Breadcrumb = [HomeLink(edition), new LinkView(name, null)] };
        return new PageFrame(page, _sites[edition.Language]);
    }

    public static LinkView GroupLink(Edition edition, Football.Group group) =>
        new(group.Name.In(edition.Language), edition.Link(edition.Routes.Group(group.Id)));

    public static LinkView RankingLink(Edition edition, Football.CrossGroupRules ranking) =>
        new(ranking.Name.In(edition.Language), edition.Link(edition.Routes.CrossGroupRanking(ranking.Key)));

    /// <summary>What the navigation of every page leads to besides home: the current groups, then what compares them.</summary>
    public static IEnumerable<LinkView> GroupLinks(Edition edition) => edition.Snapshot.CurrentGroups.Select(group => GroupLink(edition, group))
        .Concat(edition.Snapshot.CurrentRankings.Select(ranking => RankingLink(edition, ranking)));

    private PageInfo Page(Edition edition, string kind, string path, string title, string description) => new()
    {
        Kind = kind,
        Language = edition.Language,
        Title = title,
        Description = description,
        Url = edition.Address.Absolute(path),
        RootUrl = edition.Link(edition.Routes.Home),
        Stylesheet = edition.Link(_assets.Stylesheet),
        Colours = edition.Link(_assets.Colours),
        Favicon = edition.Link(_assets.Favicon),
        Languages = Alternates(edition, routes => routes.Home),
    };

    private IReadOnlyList<AlternateView> Alternates(Edition edition, Func<Routes, string> route) =>
        [.. _editions.All.Select(e => Alternate(e, route(e.Routes), e == edition))];

    private static LinkView HomeLink(Edition edition) =>
        new(edition.Texts.Get(TitleTexts.HomeLink), edition.Link(edition.Routes.Home));

    private static AlternateView Alternate(Edition edition, string path, bool isCurrent) =>
        new(edition.Language, edition.Texts.Get(LanguageTexts.Name), edition.Address.Absolute(path), edition.Link(path), isCurrent);

    private SiteView SiteOf(Edition edition)
    {
        var settings = edition.Settings;
        return new SiteView(
            settings.Title.In(edition.Language),
            settings.Description?.In(edition.Language) ?? "",
            edition.Link(edition.Routes.Home),
            [.. GroupLinks(edition)],
            edition.Snapshot.HasMoreGroups ? edition.Link(edition.Routes.Groups) : null);
    }
}
