using NodaTime;
using NodaTime.Text;
using Previews.Football.Matches;

namespace Previews.Site.Texts;

/// <summary>Days and instants for machines: the <c>datetime</c> attribute, structured data.</summary>
internal static class IsoTime
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>");

    private static readonly OffsetDateTimePattern ToTheSecond = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Of(ZonedDateTime time) => Pattern.Format(time.ToOffsetDateTime());

    /// <summary>As feeds want it (RFC 3339): to the second, whatever is known.</summary>
    public static string WithSeconds(ZonedDateTime time) => ToTheSecond.Format(time.ToOffsetDateTime());

    /// <summary>Of several days the month in which they lie, else the year in which they begin: a <c>datetime</c> attribute knows no range.</summary>
    public static string Shared(LocalDate first, LocalDate last) =>
        Of(first)[..(first.Year == last.Year && first.Month == last.Month ? "2025-10" : "2025").Length];

    /// <summary>With the offset where the time is known, else only the day.</summary>
    public static string Of(Kickoff kickoff) => kickoff is Kickoff.AtTime at ? Of(at.Time) : Of(kickoff.Date);
}
