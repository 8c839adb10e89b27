using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Football.Matches;
using Previews.Site.Assets;
using Previews.Site.Output;
using Previews.Site.Pages;
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

    /// <param name="now">The instant at which everything on the site is true.</param>
    public SiteBuilder(Library library, SiteTheme theme, Instant now, DiagnosticBag diagnostics)
    {
        _theme = theme;
        _diagnostics = diagnostics;
        _editions = new Editions(new Snapshot(library, now), theme);
        _assets = StaticAsset.All(theme, library);
        _frames = new PageFrames(_editions, StaticAsset.Links(_assets));
    }

    /// <summary>Every file of the site. Pages are made when they are written, on the writer's threads.</summary>
    public IReadOnlyList<OutputFile> Files()
    {
        if (_editions.Snapshot.Library is { Matches.IsEmpty: true, Groups.IsEmpty: true, Articles.IsEmpty: true })
            _diagnostics.ReportEmptySite();
        var pages = _editions.All.SelectMany(PagesOf).ToList();
        var files = pages.Select(File).Concat(_assets.Select(a => a.ToFile())).ToList();
        SamePaths.Check(files, _diagnostics);
        return files;
    }

    private IEnumerable<PageSpec> PagesOf(Edition edition)
    {
        var (library, routes) = (edition.Library, edition.Routes);

        yield return new(routes.Home, HomePage.Template, () => HomePage.Create(edition, _frames));

        if (edition.Snapshot.HasMoreGroups)
            yield return new(routes.Groups, GroupsPage.Template, () => GroupsPage.Create(edition, _frames));

        foreach (var match in edition.Snapshot.Matches)
            yield return new(routes.Match(match.Id), PreviewPage.Template, () => PreviewPage.Create(match, edition, _frames));

        foreach (var group in library.Groups.Where(g => g.Competition.Regulations is not null))
        {
            yield return new(routes.Group(group.Id), GroupPage.Template, () => GroupPage.Create(group, edition, _frames));
            foreach (var number in MatchdaysOf(edition.Snapshot.MatchesOf(group)))
                yield return new(routes.Matchday(group.Id, number), MatchdayPage.Template, () => MatchdayPage.Create(group, number, edition, _frames));
        }

        foreach (var team in library.Teams)
            yield return new(routes.Team(team.Id), TeamPage.Template, () => TeamPage.Create(team, edition, _frames));

        foreach (var article in edition.Snapshot.Articles.Where(a => a.Language == edition.Language && !edition.Snapshot.IsPreview(a)))
            yield return new(routes.Article(article.Id), ArticlePage.Template, () => ArticlePage.Create(article, edition, _frames));

        yield return new(routes.NotFound, NotFoundPage.Template, () => NotFoundPage.Create(edition, _frames));
    }

    private OutputFile File(PageSpec page) => new(page.File, output =>
    {
        var model = page.Make();
        var texts = _editions[model.Page.Language].Texts;
        _theme.Templates[page.Template].TryRender(model, output, texts, "/" + page.Path, _diagnostics);
    });

    private static IEnumerable<int> MatchdaysOf(ImmutableArray<Match> matches) =>
        matches.Select(m => m.Fixture.Matchday).OfType<int>().Distinct().Order();
}
