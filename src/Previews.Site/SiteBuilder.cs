using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Articles;
using Previews.Site.Assets;
using Previews.Site.Frame;
using Previews.Site.Groups;
using Previews.Site.Home;
using Previews.Site.Live;
using Previews.Site.Matches;
using Previews.Site.Output;
using Previews.Site.Rankings;
using Previews.Site.Snapshots;
using Previews.Site.Teams;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Site;

/// <summary>
/// The whole site on one page: from what, to where, with which template. Read it first.
/// </summary>
public sealed class SiteBuilder
{
    private readonly Editions _editions;
    private readonly SiteTheme _theme;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<StaticAsset> _assets;
    private readonly PageFrames _frames;
    private readonly PageBases _bases;

    /// <param name="now">The instant at which everything on the site is true.</param>
    /// <param name="previous">Of an earlier reading of the same content and theme; what did not change since is taken over.</param>
    /// <param name="isFollowed">Whether pages of it will be made again and again, as changes come.</param>
    public SiteBuilder(Library library, SiteTheme theme, Instant now, DiagnosticBag diagnostics, SiteBuilder? previous = null, bool isFollowed = false)
    {
        _theme = theme;
        _diagnostics = diagnostics;
        _editions = new Editions(new Snapshot(library, now, previous?.Snapshot, isFollowed ? ResultsOfGroups.All : ResultsOfGroups.Few), theme);
        _assets = StaticAsset.All(theme, library);
        var links = StaticAsset.Links(_assets);
        _frames = new PageFrames(_editions, links);
        _bases = new PageBases(_editions, theme, links, previous?._bases);
    }

    internal Editions Editions => _editions;

    internal Snapshot Snapshot => _editions.Snapshot;

    /// <summary>Every file of the site. Pages are made when they are written, on the writer's threads.</summary>
    public IReadOnlyList<OutputFile> Files()
    {
        if (_editions.Snapshot.Library is { Matches.IsEmpty: true, Groups.IsEmpty: true, Articles.IsEmpty: true })
            _diagnostics.ReportEmptySite();
        var pages = _editions.All.SelectMany(edition => PagesOf(edition).Select(page => (Group: GroupOf(page), File: File(page, edition))));
        var files = pages.OrderBy(p => p.Group?.Id, StringComparer.Ordinal).Select(p => p.File).Concat(_assets.Select(a => a.ToFile())).ToList();
        SamePaths.Check(files, _diagnostics);
        return files;
    }

    private IEnumerable<PageSpec> PagesOf(Edition edition)
    {
        var (library, routes) = (edition.Snapshot.Library, edition.Routes);

        yield return new(routes.Home, HomePage.Template, null, () => HomePage.Create(edition, _frames));

        if (edition.Snapshot.HasMoreGroups)
            yield return new(routes.Groups, GroupsPage.Template, null, () => GroupsPage.Create(edition, _frames));

        foreach (var match in edition.Snapshot.Matches)
            yield return new(routes.Match(match.Id), PreviewPage.Template, match, () => PreviewPage.Create(match, edition, _frames));

        foreach (var group in library.Groups.Where(g => g.Competition.Regulations is not null))
        {
            yield return new(routes.Group(group.Id), GroupPage.Template, group, () => GroupPage.Create(group, edition, _frames));
            foreach (var number in MatchdaysOf(edition.Snapshot.MatchesOf(group)))
                yield return new(routes.Matchday(group.Id, number), MatchdayPage.Template, group, () => MatchdayPage.Create(group, number, edition, _frames));
        }

        foreach (var ranking in library.CrossGroupRankings.Select(r => r.Rules))
            yield return new(routes.CrossGroupRanking(ranking.Key), CrossGroupPage.Template, ranking, () => CrossGroupPage.Create(ranking, edition, _frames));

        foreach (var team in library.Teams)
            yield return new(routes.Team(team.Id), TeamPage.Template, team, () => TeamPage.Create(team, edition, _frames));

        foreach (var article in edition.Snapshot.Articles.Where(a => a.Language == edition.Language && !edition.Snapshot.IsPreview(a)))
            yield return new(routes.Article(article.Id), ArticlePage.Template, article, () => ArticlePage.Create(article, edition, _frames));

        yield return new(routes.NotFound, NotFoundPage.Template, null, () => NotFoundPage.Create(edition, _frames));
    }

    /// <summary>What a page shows that has to be computed. Pages of a group stand together, so that it is computed once and need not be kept.</summary>
    private Group? GroupOf(PageSpec page) => page.Subject switch
    {
        Match match => match.Fixture.Group,
        Group group => group,
        Team team => _editions.Snapshot.GroupsOf(team).FirstOrDefault(),
        _ => null,
    };

    private OutputFile File(PageSpec page, Edition edition) => new(page.File, output =>
    {
        var model = page.Make();
        _theme.Templates[page.Template].TryRender(model, output, edition.Texts, "/" + page.Path, _diagnostics);
    }, _bases.Of(page, edition));

    private static IEnumerable<int> MatchdaysOf(ImmutableArray<Match> matches) =>
        matches.Select(m => m.Fixture.Matchday).OfType<int>().Distinct().Order();
}
