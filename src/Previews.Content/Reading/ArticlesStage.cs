using System.Collections.Immutable;
using Previews.Content.Articles;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Matches;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>Reads the articles, which refer to all else, to each other by their names, and to the files beside them.</summary>
internal sealed class ArticlesStage(ContentFiles files, ReadingSteps steps, IEarlierOutcomes? earlier)
{
    /// <returns>The newest first, then by id.</returns>
    public ImmutableArray<Article> Run(Registry registry, MatchSet matches, DiagnosticBag diagnostics)
    {
        var (names, staticFiles) = (files.Articles.Names, files.StaticFiles);
        var ground = steps.Run(
            ReadingStage.GroundOfArticles, () => [registry, matches, names, staticFiles], diagnostics, _ => new object());
        var neighbours = new ArticleNeighbours(names.Ids, staticFiles, files.IsIncomplete);
        var stage = new BindingStage(registry, diagnostics, earlier, ground, matches.Definitions, neighbours.Articles, neighbours.Files);
        var articles = stage.BindAll(files.Articles.Files, files.Articles.PieceOf, Bind);
        ImmutableArray<Article> bound = [.. articles.OfType<Article>()];
        ArticleVersions.Check(bound, diagnostics);
        ArticleVersions.CheckPreviews(bound, diagnostics);
        return [.. bound.OrderByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal)];

        Article? Bind(BindingScope scope, SourceFile file) => files.Articles.Read(file, scope.Diagnostics) is { } article
            ? new ArticleBinder(scope, scope.To(matches.Definitions), neighbours).Bind(article)
            : null;
    }
}
