using NodaTime;
using NodaTime.Text;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>
/// An id that begins with a day is that of the match: <c>2024-12-04-new-liv</c>. Around midnight the day may be that of the ground, of the
/// site or of UTC; and a match that was moved was planned for one day and played on another.
/// </summary>
internal static class KickoffAgainstName
{
    private const int DateLength = 10;

    /// <param name="place">Where the last kick-off stands.</param>
    /// <param name="site">The zone of the site.</param>
    public static void Check(Match match, TextLocation place, DateTimeZone site, DiagnosticBag diagnostics)
    {
        if (DateOf(match.Id) is not { } named)
            return;
        var kickoffs = match.History.SelectMany(m => new[] { m.Kickoff, m.NextKickoff }).OfType<Kickoff>().Append(match.Fixture.Kickoff);
        if (!kickoffs.Any(k => IsOn(k, named, site)))
            diagnostics.KickoffAgainstName(place, match.Id, When(match.Fixture.Kickoff));
    }

    private static bool IsOn(Kickoff kickoff, LocalDate day, DateTimeZone site) => kickoff switch
    {
        Kickoff.Within(var first, var last, _) => first <= day && day <= last,
        Kickoff.AtTime(var time) => day == time.Date || day == time.WithZone(site).Date || day == time.WithZone(DateTimeZone.Utc).Date,
        _ => day == kickoff.Date,
    };

    private static string When(Kickoff kickoff) => kickoff is Kickoff.Within(var first, var last, _)
        ? $"within {LocalDatePattern.Iso.Format(first)} to {LocalDatePattern.Iso.Format(last)}"
        : $"on {LocalDatePattern.Iso.Format(kickoff.Date)}";

    private static LocalDate? DateOf(string id) =>
        id.Length > DateLength && id[DateLength] == '-' && LocalDatePattern.Iso.Parse(id[..DateLength]) is { Success: true, Value: var date } ? date : null;
}
