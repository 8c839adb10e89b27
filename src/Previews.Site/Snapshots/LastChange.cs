using NodaTime;
using Previews.Content;
using Previews.Football.Matches;

namespace Previews.Site.Snapshots;

/// <summary>When what a page or a feed shows was last changed, as the content says it: never the instant of the build.</summary>
internal static class LastChange
{
    public static Instant Of(Article article, Snapshot snapshot) =>
        snapshot.UpdateOf(article) is { } updated ? Instant.Max(updated, article.Published) : article.Published;

    /// <returns>Null where nothing has come to be known since it was planned.</returns>
    public static Instant? Of(IEnumerable<Match> matches, IEnumerable<Article> articles, Snapshot snapshot)
    {
        var known = matches.Select(m => m.KnownFrom).Concat(articles.Select(a => Of(a, snapshot)));
        return known.DefaultIfEmpty(Instant.MinValue).Max() is var last && last > Instant.MinValue ? last : null;
    }
}
