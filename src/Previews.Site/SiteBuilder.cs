using System.Buffers;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Football.Matches;
using Previews.Site.Articles;
using Previews.Site.Assets;
using Previews.Site.Calendars;
using Previews.Site.Discovery;
using Previews.Site.Feeds;
using Previews.Site.Frame;
using Previews.Site.Groups;
using Previews.Site.Home;
using Previews.Site.Matches;
using Previews.Site.Output;
using Previews.Site.Rankings;
using Previews.Site.Snapshots;
using Previews.Site.Teams;
using Previews.Site.Theme;
using Previews.Site.Ties;
using Previews.Templates;
using Previews.Text;

namespace Previews.Site;

/// <summary>
/// The whole site on one page: with which template, from what, to where. Read it first.
/// </summary>
public sealed class SiteBuilder
{
    private static readonly ImmutableArray<PageKind> Kinds =
    [
        PageKind.One(
            "home.sbn-html",
            HomePage.Model,
            HomePage.Create,
            at: routes => routes.Home,
            changed: edition => LastChange.Of(edition.Snapshot.Matches(), edition.Snapshot.Articles(), edition.Snapshot)),

        PageKind.One(
            "groups.sbn-html",
            GroupsPage.Model,
            GroupsPage.Create,
            at: routes => routes.Groups,
            when: edition => edition.Snapshot.HasMoreGroups(),
            changed: _ => null),

        PageKind.Each(
            "preview.sbn-html",
            PreviewPage.Model,
            PreviewPage.Create,
            of: edition => edition.Snapshot.Matches(),
            at: (routes, match) => routes.Match(match.Id),
            group: (_, match) => match.Fixture.Group,
            changed: (edition, match) => LastChange.Of(
                    [match], edition.Snapshot.PreviewOf(match, edition.Language) is { } article ? [article] : [], edition.Snapshot)),

        PageKind.Each(
            "group.sbn-html",
            GroupPage.Model,
            GroupPage.Create,
            of: edition => edition.Snapshot.GroupsWithTables(),
            at: (routes, group) => routes.Group(group.Id),
            group: (_, group) => group,
            changed: (edition, group) => LastChange.Of(edition.Snapshot.MatchesOf(group), edition.Snapshot.ArticlesOn(group), edition.Snapshot)),

        PageKind.Each(
            "matchday.sbn-html",
            MatchdayPage.Model,
            MatchdayPage.Create,
            of: edition => edition.Snapshot.GroupsWithTables().SelectMany(group => Matchday.AllOf(group, edition.Snapshot)),
            at: (routes, day) => routes.Matchday(day.Group.Id, day.Number),
            group: (_, day) => day.Group,
            about: day => day.Group,
            changed: (edition, day) => LastChange.Of(edition.Snapshot.MatchesOf(day.Group).Where(m => m.Fixture.Matchday <= day.Number), [], edition.Snapshot)),

        PageKind.Each(
            "cross-group.sbn-html",
            CrossGroupPage.Model,
            CrossGroupPage.Create,
            of: edition => edition.Snapshot.Library.CrossGroupRankings.Select(r => r.Rules),
            at: (routes, ranking) => routes.CrossGroupRanking(ranking.Key),
            changed: (edition, ranking) => LastChange.Of(
                    edition.Snapshot.GroupsOf(ranking).SelectMany(g => edition.Snapshot.MatchesOf(g)), [], edition.Snapshot)),

        PageKind.Each(
            "competition.sbn-html",
            CompetitionPage.Model,
            CompetitionPage.Create,
            of: edition => edition.Snapshot.CompetitionsWithTies(),
            at: (routes, competition) => routes.Competition(competition.Id),
            changed: (edition, competition) => LastChange.Of(edition.Snapshot.MatchesOf(competition), [], edition.Snapshot)),

        PageKind.Each(
            "team.sbn-html",
            TeamPage.Model,
            TeamPage.Create,
            of: edition => edition.Snapshot.Library.Teams,
            at: (routes, team) => routes.Team(team.Id),
            group: (edition, team) => edition.Snapshot.GroupsOf(team).FirstOrDefault(),
            changed: (edition, team) => LastChange.Of(edition.Snapshot.MatchesOf(team), edition.Snapshot.ArticlesOn(team), edition.Snapshot)),

        PageKind.Each(
            "article.sbn-html",
            ArticlePage.Model,
            ArticlePage.Create,
            of: edition => edition.Snapshot.Articles().Where(a => a.Language == edition.Language && !edition.Snapshot.IsPreview(a)),
            at: (routes, article) => routes.Article(article.Id),
            inItsLanguage: true,
            changed: (edition, article) => LastChange.Of(article, edition.Snapshot)),

        PageKind.One("atom.sbn-xml", FeedPage.Model, FeedPage.OfSite, at: routes => Routes.Atom(routes.Home)),
        PageKind.Each(
            "atom.sbn-xml",
            FeedPage.Model,
            FeedPage.OfTeam,
            of: edition => edition.TeamsWithFeeds(),
            at: (routes, team) => Routes.Atom(routes.Team(team.Id))),
        PageKind.Each(
            "atom.sbn-xml",
            FeedPage.Model,
            FeedPage.OfCompetition,
            of: edition => edition.CompetitionsWithFeeds(),
            at: (routes, competition) => Routes.Atom(routes.Competition(competition.Id))),

        PageKind.One("feed.sbn-json", FeedPage.Model, FeedPage.OfSite, at: routes => Routes.JsonFeed(routes.Home)),
        PageKind.Each(
            "feed.sbn-json",
            FeedPage.Model,
            FeedPage.OfTeam,
            of: edition => edition.TeamsWithFeeds(),
            at: (routes, team) => Routes.JsonFeed(routes.Team(team.Id))),
        PageKind.Each(
            "feed.sbn-json",
            FeedPage.Model,
            FeedPage.OfCompetition,
            of: edition => edition.CompetitionsWithFeeds(),
            at: (routes, competition) => Routes.JsonFeed(routes.Competition(competition.Id))),

        PageKind.Each(
            "calendar.sbn-ics",
            CalendarPage.Model,
            CalendarPage.OfMatch,
            of: edition => edition.MatchesWithCalendars(),
            at: (routes, match) => Routes.Calendar(routes.Match(match.Id))),
        PageKind.Each(
            "calendar.sbn-ics",
            CalendarPage.Model,
            CalendarPage.OfTeam,
            of: edition => edition.TeamsWithCalendars(),
            at: (routes, team) => Routes.Calendar(routes.Team(team.Id))),
        PageKind.Each(
            "calendar.sbn-ics",
            CalendarPage.Model,
            CalendarPage.OfGroup,
            of: edition => edition.GroupsWithCalendars(),
            at: (routes, group) => Routes.Calendar(routes.Group(group.Id))),
        PageKind.Each(
            "calendar.sbn-ics",
            CalendarPage.Model,
            CalendarPage.OfCompetition,
            of: edition => edition.CompetitionsWithCalendars(),
            at: (routes, competition) => Routes.Calendar(routes.Competition(competition.Id))),

        PageKind.One(
            "sitemap.sbn-xml",
            SitemapPage.Model,
            page => SitemapPage.Create(page, Kinds),
            at: routes => routes.Sitemap,
            about: edition => edition.Snapshot.Library),
        PageKind.One("robots.sbn-txt", RobotsPage.Model, RobotsPage.Create, at: _ => Routes.Robots, when: edition => edition.IsDefault),
        PageKind.One("headers.sbn-txt", HeadersPage.Model, HeadersPage.Create, at: _ => Routes.Headers, when: edition => edition.IsDefault),

        PageKind.One("not-found.sbn-html", NotFoundPage.Model, NotFoundPage.Create, at: routes => routes.NotFound),
    ];

    private readonly SiteTheme _theme;
    private readonly PageFrames _frames;

    /// <summary>Whether a page could not be rendered. Nothing is published then, and the next page may fail as slowly.</summary>
    private volatile bool _hasFailed;

    private readonly Lock _failing = new();

    /// <param name="now">The instant at which everything on the site is true.</param>
    public SiteBuilder(Library library, SiteTheme theme, Instant now)
        : this(new Snapshot(library, now), theme)
    {
    }

    internal SiteBuilder(Snapshot snapshot, SiteTheme theme)
    {
        _theme = theme;
        Snapshot = snapshot;
        var locales = new Locales(snapshot.Library.Settings, theme, snapshot.Library.TeamRenamings, snapshot.Today);
        Editions = [.. locales.All.Select(locale => new Edition(snapshot, locale, locales))];
        Assets = StaticAsset.All(theme, snapshot.Library);
        AssetLinks = StaticAsset.Links(Assets);
        _frames = new PageFrames(Editions, locales, AssetLinks);
    }

    /// <summary>The templates that a theme has to have, and what the pages offer to each. Several kinds may share one.</summary>
    public static ImmutableArray<TemplateEntry> Templates { get; } = [.. Kinds.Select(k => k.Template).DistinctBy(t => t.Template, StringComparer.Ordinal)];

    internal Snapshot Snapshot { get; }

    /// <summary>The site in all its languages, the default one first.</summary>
    internal ImmutableArray<Edition> Editions { get; }

    internal ImmutableArray<StaticAsset> Assets { get; }

    internal AssetLinks AssetLinks { get; }

    /// <summary>Every file of the site. Pages are made when they are written, on the writer's threads; what is then wrong is in the bag.</summary>
    public IReadOnlyList<OutputFile> Files(DiagnosticBag diagnostics)
    {
        var pages = Pages(diagnostics);
        return
        [
            .. pages.Select(page => new OutputFile(page.File, output => WriteUnlessOneFails(page, pages, output, diagnostics))),
            .. Assets.Select(asset => asset.ToFile()),
        ];
    }

    /// <summary>Every page of the site, those of a group together.</summary>
    /// <param name="diagnostics">Is told what is wrong with the site as a whole.</param>
    internal IReadOnlyList<PageSpec> Pages(DiagnosticBag diagnostics)
    {
        if (Snapshot.Library is { Matches.IsEmpty: true, Groups.IsEmpty: true, Articles.IsEmpty: true })
            diagnostics.ReportEmptySite();
        NameChecks.Check(Snapshot.Library.TeamNames, language => Editions.FirstOrDefault(e => e.Language == language)?.Texts.Grammar, diagnostics);
        var pages = Editions.SelectMany(edition => Kinds.SelectMany(kind => kind.In(edition))).OrderBy(p => p.Group?.Id, StringComparer.Ordinal).ToList();
        SamePaths.Check([.. pages.Select(p => p.File), .. Assets.Select(a => a.Path)], diagnostics);
        return pages;
    }

    /// <param name="reads">Where what the page asks of the snapshot is written down; null: nowhere.</param>
    /// <returns>False where it could not be rendered, which is reported.</returns>
    internal bool Write(PageSpec page, IBufferWriter<byte> output, DiagnosticBag diagnostics, Reads? reads = null)
    {
        var edition = reads is null ? page.Edition : page.Edition.For(reads);
        var model = page.Make(edition, _frames);
        return _theme.Templates[page.Kind.Template.Template].TryRender(model, output, edition.Texts, "/" + page.Path, diagnostics);
    }

    /// <summary>
    /// Which page fails first depends on the threads; reported is the first that fails in the order of the site, so that two builds say the same.
    /// </summary>
    private void WriteUnlessOneFails(PageSpec page, IReadOnlyList<PageSpec> pages, IBufferWriter<byte> output, DiagnosticBag diagnostics)
    {
        if (_hasFailed || Write(page, output, new DiagnosticBag()))
            return;
        lock (_failing)
        {
            if (_hasFailed)
                return;
            _hasFailed = true;
            _ = pages.All(candidate => Write(candidate, new ArrayBufferWriter<byte>(), diagnostics));
        }
    }
}
