using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Groups;
using Previews.Site.Snapshots;
using Previews.Site.Subjects;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Home;

/// <summary>The front page of a language: what is next, what was last, where the groups stand.</summary>
internal sealed class HomePage : PageModel
{
    private const int MatchesShown = 6;
    private const int ArticlesShown = 6;
    private static readonly Duration News = Duration.FromDays(7);

    private HomePage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<HomePage> Model { get; } = new("home", "The front page of a language.", model => model
        .Frame()
        .List("next", CardView.Model, p => p.Next, "The matches to come, the nearest first.")
        .List("latest", CardView.Model, p => p.Latest, "The matches begun or over, the latest first.")
        .List("off", MatchView.Model, p => p.Off, "Postponed matches, and those abandoned or cancelled of the last days.")
        .List("groups", GroupSummaryView.Model, p => p.Groups, "Each current group with its table now.")
        .List("articles", ArticleCardView.Model, p => p.Articles, "The newest articles, in any language."));

    public required IReadOnlyList<CardView> Next { get; init; }

    public required IReadOnlyList<CardView> Latest { get; init; }

    public required IReadOnlyList<MatchView> Off { get; init; }

    public required IReadOnlyList<GroupSummaryView> Groups { get; init; }

    public required IReadOnlyList<ArticleCardView> Articles { get; init; }

    public static HomePage Create(PageContext page)
    {
        var edition = page.Edition;
        var snapshot = edition.Snapshot;
        var settings = edition.Settings;
        var title = edition.Texts.Get(TitleTexts.Home, ("site", settings.Title.In(edition.Language)));
        return new HomePage(page.Frame(title, edition.Texts.Get(DescriptionTexts.Home), name: null))
        {
            Next = [.. snapshot.Matches().Where(snapshot.IsToCome).OrderBy(m => m.Kickoff.Start).Take(MatchesShown).Select(m => CardView.Create(m, edition))],
            Latest =
            [
                .. snapshot.Matches()
                    .Where(m => m.HasResult || snapshot.IsAwaited(m))
                    .Reverse()
                    .OrderByDescending(m => m.Kickoff.Start)
                    .Take(MatchesShown)
                    .Select(m => CardView.Create(m, edition)),
            ],
            Off = [.. snapshot.Matches().Where(m => IsNews(m, snapshot)).OrderBy(m => m.KnownFrom).Reverse().Take(MatchesShown).Select(edition.Match)],
            Groups = [.. snapshot.CurrentGroups().Select(g => GroupSummaryView.Create(g, edition))],
            Articles = [.. snapshot.Articles().Take(ArticlesShown).Select(edition.ArticleCard)],
        };
    }

    /// <summary>A postponed match is waited for until it is played; one stopped or called off is soon no news any more.</summary>
    private static bool IsNews(Match match, Snapshot snapshot) =>
        snapshot.IsOff(match) && (match is Match.Postponed or Match.Annulled || match.KnownFrom > snapshot.Now - News);
}

/// <summary>A match on the front page, with the text about it where there is one.</summary>
internal sealed record CardView(MatchView Match, ArticleCardView? Article)
{
    public static ModelType<CardView> Model { get; } = new("card", "A match on the front page.", model => model
        .Object("match", MatchView.Model, c => c.Match, "The match.")
        .OptionalObject("article", ArticleCardView.Model, c => c.Article, "The text of its preview in the page's language."));

    public static CardView Create(Match match, Edition edition) => new(
        edition.Match(match),
        edition.Snapshot.PreviewOf(match, edition.Language) is { } article ? edition.ArticleCard(article) : null);
}
