using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Previews.Content;

namespace Previews;

/// <summary>Says how many articles are not published because their date is still to come: they are left out, but not in silence.</summary>
internal static class WaitingArticles
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <returns>Null where every article is published.</returns>
    public static string? Sentence(Library library, Instant now)
    {
        var dates = library.Articles.Select(a => a.Published).Where(date => date > now).Order().ToList();
        var zone = library.Settings.Zone;
        return dates.Count switch
        {
            0 => null,
            1 => $"1 article waits for its date: {Written(dates[0], zone)} {zone.Id}",
            var count => string.Create(
                CultureInfo.InvariantCulture,
                $"{count} articles wait for their dates: the first until {Written(dates[0], zone)}, the last until {Written(dates[^1], zone)} {zone.Id}"),
        };
    }

    private static string Written(Instant date, DateTimeZone zone) => Pattern.Format(date.InZone(zone).LocalDateTime);
}
