using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Feeds;

/// <summary>The newest articles in one language: all of them, those on a team or those on a competition. Both formats show the same.</summary>
internal sealed class FeedPage : PageModel
{
    /// <summary>More than a desk writes between two visits of a reader's program.</summary>
    private const int EntriesShown = 20;

    /// <summary>A feed must say when it changed, also one in which nothing ever stood.</summary>
    private static readonly Instant Never = NodaConstants.UnixEpoch;

    private FeedPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<FeedPage> Model { get; } = new("feed_page", "The newest articles in one language.", model => model
        .Frame()
        .Text("home", p => p.Home, "The page that the feed belongs to, absolute.")
        .Text("updated", p => p.Updated, "When the newest change of an entry was: 2025-09-06T18:00:00+02:00.")
        .List("entries", FeedEntryView.Model, p => p.Entries, "The articles, the newest first."));

    public required string Home { get; init; }

    public required string Updated { get; init; }

    public required IReadOnlyList<FeedEntryView> Entries { get; init; }

    public static FeedPage OfSite(PageContext page) =>
        Create(page, page.Edition.Snapshot.Articles(), name: null, page.Edition.Routes.Home);

    public static FeedPage OfTeam(Team team, PageContext page) =>
        Create(page, page.Edition.Snapshot.ArticlesOn(team), FeedLinks.NameOf(team, page.Edition), page.Edition.Routes.Team(team.Id));

    public static FeedPage OfCompetition(Competition competition, PageContext page) =>
        Create(page, page.Edition.Snapshot.ArticlesOn(competition), page.Edition.CompetitionName(competition), page.Edition.Routes.Home);

    private static FeedPage Create(PageContext page, IEnumerable<Article> articles, string? name, string home)
    {
        var edition = page.Edition;
        var shown = articles.Where(a => a.Language == edition.Language).Take(EntriesShown).ToList();
        return new FeedPage(page.Frame(FeedLinks.TitleOf(name, edition), edition.Texts.Get(DescriptionTexts.Home), name: null))
        {
            Home = edition.Address.Absolute(home),
            Updated = IsoTime.WithSeconds((LastChange.Of([], shown, edition.Snapshot) ?? Never).InZone(edition.Zone)),
            Entries = [.. shown.Select(a => new FeedEntryView(a, edition))],
        };
    }
}
