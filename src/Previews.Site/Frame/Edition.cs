using System.Collections.Concurrent;
using System.Diagnostics;
using NodaTime;
using Previews.Content;
using Previews.Content.Markdown;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Football.Tables;
using Previews.Site.Articles;
using Previews.Site.Live;
using Previews.Site.Snapshots;
using Previews.Site.Subjects;
using Previews.Site.Tables;
using Previews.Site.Teams;
using Previews.Site.Texts;

namespace Previews.Site.Frame;

/// <summary>
/// The site in one language at one instant. Pages ask it for teams and matches as readers of the language see them;
/// each is made once and shared by all pages and threads. What such a view asks of the snapshot is asked again for every
/// page that shows it, where <see cref="Reads"/> are kept: otherwise only the first page would be known to depend on it.
/// </summary>
public sealed class Edition
{
    private const int FormLength = 5;
    internal static readonly Duration FormReach = Duration.FromDays(365);
    private const int RelatedShown = 8;

    private readonly ConcurrentDictionary<Team, TeamView> _teams = new();
    private readonly ConcurrentDictionary<string, MatchView> _matches = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Article, ArticleCardView> _cards = new();

    public Edition(Editions editions, SiteAddress address, Routes routes, InterfaceTexts texts)
    {
        Editions = editions;
        Address = address;
        Routes = routes;
        Texts = texts;
        Time = new TimeTexts(texts);
    }

    public Editions Editions { get; }

    public Snapshot Snapshot => Editions.Snapshot;

    /// <summary>All that pages know of the library besides what they ask the snapshot for.</summary>
    public Settings Settings => Snapshot.Library.Settings;

    public SiteAddress Address { get; }

    public Routes Routes { get; }

    public InterfaceTexts Texts { get; }

    public TimeTexts Time { get; }

    public string Language => Texts.Language;

    /// <summary>The zone whose clock pages show; a venue's own time stands beside it.</summary>
    public DateTimeZone Zone => Settings.Zone;

    public string Link(string path) => Address.Link(path);

    public TeamView Team(Team team) =>
        _teams.GetOrAdd(team, static (t, edition) => new TeamView(t, edition.Language, edition.Link(edition.Routes.Team(t.Id))), this);

    /// <summary>The match as it is known at the instant of the build.</summary>
    public MatchView Match(Match match)
    {
        if (Reads.AreKept)
            _ = (Snapshot[match.Id], Snapshot.PreviewOf(match, Language));
        return _matches.GetOrAdd(match.Id, static (id, edition) => new MatchView(edition.Snapshot[id], edition), this);
    }

    /// <summary>Where a link of an article leads.</summary>
    public string Resolve(XrefTarget target) => Link(target switch
    {
        XrefTarget.ToTeam to => Routes.Team(to.Team.Id),
        XrefTarget.ToMatch to => Routes.Match(to.Match.Id),
        XrefTarget.ToGroup to => Routes.Group(to.Group.Id),
        XrefTarget.ToArticle to => PathOf(Snapshot.FindArticle(to.Id)!),
        XrefTarget.ToFile to => Routes.File(to.File),
        _ => throw new UnreachableException(),
    });

    /// <summary>An article that is not published yet has no page: until then links to it lead home.</summary>
    private string PathOf(Article article) => article.Published <= Snapshot.Now ? Editions.PathOf(article) : Routes.Home;

    public ArticleView Article(Article article) => new(article, this, Link(Editions.PathOf(article)));

    public ArticleCardView ArticleCard(Article article)
    {
        // Where it is read depends on other articles, and a page has to know that it asked.
        if (Reads.AreKept)
            _ = Editions.PathOf(article);
        return _cards.GetOrAdd(
            article,
            static (a, edition) => new(a, edition, edition.Link(edition.Editions.PathOf(a)), edition.Editions[a.Language].Texts.Get(LanguageTexts.Name)),
            this);
    }

    /// <summary>The page's language first, then the newest.</summary>
    public IReadOnlyList<ArticleCardView> ArticleCards(IEnumerable<Article> articles, int most = int.MaxValue) =>
        [.. articles.OrderBy(a => a.Language != Language).ThenByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal).Take(most).Select(ArticleCard)];

    /// <summary>What else there is to read on these teams.</summary>
    public IReadOnlyList<ArticleCardView> RelatedArticles(IEnumerable<Team> teams, Func<Article, bool> isOther) =>
        ArticleCards(Snapshot.ArticlesOn(teams).Where(isOther), RelatedShown);

    /// <summary>The group's table at the instant of the build.</summary>
    public TableView TableNow(Group group, Team? marked = null)
    {
        var table = Snapshot.Table(group, new TableCut(Snapshot.Now));
        var key = table.IsFinal ? CaptionTexts.Final : CaptionTexts.Now;
        var caption = Texts.Get(key, ("group", group.Name.In(Language)), ("played", table.MatchesCounted), ("total", table.MatchesTotal));
        return new TableView(table, this, caption, marked is null ? null : [marked]);
    }

    /// <summary>
    /// The last results, or none: where the data hold fewer than five of the year before, they hold only some of what the
    /// team played, and its matches of long ago are no form.
    /// </summary>
    public FormView Form(Team team, Instant instant)
    {
        var entries = Football.Records.Form.Of(team, Snapshot.MatchesOf(team), instant, FormLength);
        if (entries.Length < FormLength || entries[^1].Match.Fixture.Kickoff.Start < instant - FormReach)
            entries = [];
        var competitions = entries.Select(e => e.Match.Fixture.Competition).Distinct().Select(CompetitionName);
        return new FormView(Team(team), [.. entries.Reverse().Select(e => new MarkView(e, this))], Texts.Join(competitions));
    }

    public string CompetitionName(Competition competition) => (competition.ShortName ?? competition.Name).In(Language);

    /// <summary>6–0</summary>
    public string ScoreText(Score score) => Texts.Get(LanguageTexts.NumberScore, ("home", score.Home), ("away", score.Away));
}
