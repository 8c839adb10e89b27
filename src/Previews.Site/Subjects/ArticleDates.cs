using NodaTime;
using Previews.Content;
using Previews.Site.Frame;
using Previews.Site.Texts;

namespace Previews.Site.Subjects;

/// <summary>When an article was published and changed, for machines: the day alone where no more is known.</summary>
internal static class ArticleDates
{
    public static string Published(Article article, Locale locale) => Of(article.Published, article.IsDated, locale);

    /// <summary>Null where it was not changed, or is to be.</summary>
    public static string? Modified(Article article, Edition edition) =>
        edition.Snapshot.UpdateOf(article) is { } updated ? Of(updated, article.IsUpdateDated, edition.Locale) : null;

    private static string Of(Instant instant, bool isDated, Locale locale) =>
        instant.InZone(locale.Zone) is var time && isDated ? IsoTime.Of(time.Date) : IsoTime.Of(time);
}
