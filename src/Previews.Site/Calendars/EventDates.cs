using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Previews.Football.Matches;

namespace Previews.Site.Calendars;

/// <summary>
/// When a match stands in a calendar, as iCalendar writes it: from its kick-off for as long as a match usually lasts, or whole days
/// where no hour is known. What is put off without a date keeps the day that was planned, without the hour: nothing begins then.
/// </summary>
/// <param name="Start">20250907T184500Z, or 20250907 of whole days.</param>
/// <param name="End">The first instant, or the first day, after it.</param>
/// <param name="WholeDays">Whether only days are known.</param>
internal sealed record EventDates(string Start, string End, bool WholeDays)
{
    /// <summary>The days of one matchday are worth showing. A month over which nothing is known would lie above everything else.</summary>
    private const int MostDays = 7;

    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <returns>Null where too little is known for any day.</returns>
    public static EventDates? Of(Match match) => (match.NextKickoff ?? match.Kickoff) switch
    {
        Kickoff.AtTime at when match is not Match.Postponed { To: null } => new(Time.Format(at.Start), Time.Format(at.DefaultEnd), WholeDays: false),
        Kickoff.Within days when Period.DaysBetween(days.First, days.Last) >= MostDays => null,
        Kickoff.Within days => Days(days.First, days.Last),
        Kickoff.Open => null,
        var kickoff => Days(kickoff.Date, kickoff.Date),
    };

    public static string Stamp(Instant instant) => Time.Format(instant);

    private static EventDates Days(LocalDate first, LocalDate last) => new(Day.Format(first), Day.Format(last.PlusDays(1)), WholeDays: true);
}
