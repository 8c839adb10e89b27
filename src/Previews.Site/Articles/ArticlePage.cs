using Previews.Content;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Subjects;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Articles;

/// <summary>An article that is not the text of a preview, in the language in which it was written.</summary>
internal sealed class ArticlePage : PageModel
{
    private ArticlePage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<ArticlePage> Model { get; } = new("article_page", "An article.", model => model
        .Frame()
        .Object("article", ArticleView.Model, p => p.Article, "The article.")
        .OptionalObject("match", MatchView.Model, p => p.Match, "The match that it is about.")
        .OptionalObject("group", GroupView.Model, p => p.Group, "The group that it is about.")
        .List("teams", TeamView.Model, p => p.Teams, "The teams that it is about.")
        .List("related", ArticleCardView.Model, p => p.Related, "Other articles on the same teams."));

    public required ArticleView Article { get; init; }

    public MatchView? Match { get; init; }

    public GroupView? Group { get; init; }

    public required IReadOnlyList<TeamView> Teams { get; init; }

    public required IReadOnlyList<ArticleCardView> Related { get; init; }

    /// <summary>A version that is the text of a preview is read there.</summary>
    private static Dictionary<string, string> Versions(Article article, Edition edition) =>
        edition.Snapshot.VersionsOf(article).ToDictionary(v => v.Language, edition.PathOf, StringComparer.Ordinal);

    public static ArticlePage Create(Article article, PageContext page)
    {
        var edition = page.Edition;
        var snapshot = edition.Snapshot;
        var view = new ArticleView(article, edition);
        var title = edition.Texts.Get(TitleTexts.Article, ("title", article.Title), ("site", edition.Settings.Title.In(edition.Language)));
        var frame = page.WithVersions(
            page.Frame(title, article.Lead?.ToPlainText(edition.NamesIn(article)) ?? article.Title, article.Title),
            Versions(article, edition));
        return new ArticlePage(frame with { Page = frame.Page with { Published = view.DateTime, Modified = view.UpdatedDateTime } })
        {
            Article = view,
            Match = article.Match is { } match ? edition.Match(match) : null,
            Group = article.Group is { } group ? new GroupView(group, edition) : null,
            Teams = [.. article.Teams.Select(edition.Team)],
            Related = edition.RelatedArticles(Snapshot.TeamsOf(article), other => other != article),
        };
    }
}
