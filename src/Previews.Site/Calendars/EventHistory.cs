using NodaTime;
using Previews.Football.Matches;

namespace Previews.Site.Calendars;

/// <summary>What a calendar has to know of a match's states: whether it takes place, how often that or its time changed, and since when all is known.</summary>
internal static class EventHistory
{
    /// <summary>Tentative is what will be, but nobody knows when.</summary>
    public static string StatusOf(Match match) => match switch
    {
        Match.Cancelled => "CANCELLED",
        Match.Postponed { To: null } => "TENTATIVE",
        _ => match.NextKickoff is Kickoff.Within ? "TENTATIVE" : "CONFIRMED",
    };

    /// <summary>RFC 5546, 2.1.4: the number is raised with every change of when, or whether, it takes place.</summary>
    public static int ChangesOf(Match match) => match.History.Zip(match.History.Skip(1)).Count(states =>
        EventDates.Of(states.First) != EventDates.Of(states.Second) || StatusOf(states.First) != StatusOf(states.Second));

    /// <summary>Of what was planned from the beginning nobody has noted since when: the beginning of the count stands before every change.</summary>
    public static Instant KnownSince(Match match) =>
        match.History.Select(m => m.KnownFrom).Append(match.Fixture.KnownFrom).Append(NodaConstants.UnixEpoch).Max();
}
