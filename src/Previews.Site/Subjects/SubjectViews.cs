using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Texts;

namespace Previews.Site.Subjects;

/// <summary>
/// Teams, matches and articles as the pages of an edition name them. Each view is shared by all pages that show the same: what it is made from
/// is asked for by every page, and the answers are its key.
/// </summary>
internal static class SubjectViews
{
    private const int RelatedShown = 8;

    public static TeamView Team(this Edition edition, Team team) => edition.Locale.Team(team);

    public static TeamView Team(this Locale locale, Team team) => locale.Shared(team, static (t, l) => new TeamView(t, l));

    /// <summary>The match as it is known at the instant of the build.</summary>
    public static MatchView Match(this Edition edition, Match match) => edition.MatchAsKnown(edition.Snapshot.MatchOf(match.Id));

    /// <summary>The match as it was known at the instant of a page, before something else became of it.</summary>
    public static MatchView MatchAsKnown(this Edition edition, Match known)
    {
        var isPreviewed = edition.Snapshot.PreviewOf(known, edition.Language) is not null;
        return edition.Locale.Shared(
            (Match: new Identity<Match>(known), State: known.StateAt(edition.Snapshot.Now), Day: edition.Snapshot.DayOfNames(known), IsPreviewed: isPreviewed),
            static (of, locale) => new MatchView(of.Match.Instance, of.State, of.Day, of.IsPreviewed, locale));
    }

    public static ArticleCardView ArticleCard(this Edition edition, Article article) => edition.Locale.Shared(
        (
            Article: article,
            Path: edition.PathOf(article),
            LanguageName: edition.Locales[article.Language].Texts.Get(LanguageTexts.Name),
            NamedLead: article.Lead is { NamesThings: true } lead ? lead.ToPlainText(edition.NamesIn(article)) : null),
        static (of, locale) => new ArticleCardView(of.Article, of.Path, of.LanguageName, of.NamedLead, locale));

    /// <summary>The page's language first, then the newest.</summary>
    public static IReadOnlyList<ArticleCardView> ArticleCards(this Edition edition, IEnumerable<Article> articles, int most = int.MaxValue) =>
    [
        .. articles.OrderBy(a => a.Language != edition.Language)
            .ThenByDescending(a => a.Published)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .Take(most)
            .Select(edition.ArticleCard),
    ];

    /// <summary>What else there is to read on these teams.</summary>
    public static IReadOnlyList<ArticleCardView> RelatedArticles(this Edition edition, IEnumerable<Team> teams, Func<Article, bool> isOther) =>
        edition.ArticleCards(edition.Snapshot.ArticlesOn(teams).Where(isOther), RelatedShown);
}
