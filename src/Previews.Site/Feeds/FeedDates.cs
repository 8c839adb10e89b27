using NodaTime;
using Previews.Content;
using Previews.Site.Snapshots;

namespace Previews.Site.Feeds;

/// <summary>When what a feed holds was last changed: dates of the content, never of the build.</summary>
internal static class FeedDates
{
    public static Instant Of(Article article, Snapshot snapshot) =>
        snapshot.UpdateOf(article) is { } updated ? Instant.Max(updated, article.Published) : article.Published;

    /// <summary>A feed must say when it changed: one in which nothing ever stood says the beginning of the count.</summary>
    public static Instant Of(IEnumerable<Article> articles, Snapshot snapshot) =>
        articles.Select(a => Of(a, snapshot)).DefaultIfEmpty(NodaConstants.UnixEpoch).Max();
}
