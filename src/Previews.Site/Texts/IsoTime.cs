using NodaTime;
using NodaTime.Text;
using Previews.Football.Matches;

namespace Previews.Site.Texts;

/// <summary>Days and instants for machines: the <c>datetime</c> attribute, structured data.</summary>
public static class IsoTime
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>");

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Of(ZonedDateTime time) => Pattern.Format(time.ToOffsetDateTime());

    /// <summary>With the offset where the time is known, else only the day.</summary>
    public static string Of(Kickoff kickoff) => kickoff is Kickoff.AtTime at ? Of(at.Time) : Of(kickoff.Date);
}
