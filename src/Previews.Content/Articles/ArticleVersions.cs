using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Articles;

/// <summary>
/// One article in several languages: the one that others name with <c>translation_of:</c> and those that name it, or those whose
/// names differ only in the language at their end, <c>finale-fr.md</c> and <c>finale-nl.md</c>.
/// </summary>
internal static class ArticleVersions
{
    public static void Check(ImmutableArray<Article> articles, DiagnosticBag diagnostics)
    {
        var byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (article.TranslationOf is { } id && byId.TryGetValue(id, out var original) && original.TranslationOf is { } first)
                diagnostics.TranslationOfTranslation(article.Location, id, first);
        }

        foreach (var versions in articles.GroupBy(a => (a.VersionKey(byId.GetValueOrDefault), a.Language)))
        {
            var first = versions.MinBy(a => a.Id, StringComparer.Ordinal)!;
            foreach (var other in versions.Where(a => a != first))
                diagnostics.TwoVersionsInOneLanguage(other.Location, other.Language, first.Location);
        }
    }

    /// <summary>The preview of a match has room for one text in each language.</summary>
    public static void CheckPreviews(ImmutableArray<Article> articles, DiagnosticBag diagnostics)
    {
        foreach (var previews in articles.Where(a => a.Match is not null).GroupBy(a => (a.Match!.Id, a.Language)))
        {
            var first = previews.MinBy(a => a.Id, StringComparer.Ordinal)!;
            foreach (var other in previews.Where(a => a != first))
                diagnostics.TwoPreviewsOfOneMatch(other.Location, previews.Key.Id, other.Language, first.Location);
        }
    }
}
