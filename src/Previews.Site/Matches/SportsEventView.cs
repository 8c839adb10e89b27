using Previews.Football.Matches;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Matches;

/// <summary>
/// A match as schema.org describes events. It has words for what was put off or called off and none for what was stopped or annulled; then
/// nothing is said.
/// </summary>
internal sealed class SportsEventView
{
    public SportsEventView(Match match)
    {
        var planned = DateOf(match.Fixture.Kickoff);
        Start = DateOf(match.Kickoff);
        // An hour that became known of a day that was known is no other date.
        var isMoved = planned is not null && Start?.StartsWith(planned, StringComparison.Ordinal) == false;
        PreviousStart = isMoved ? planned : null;
        Status = StatusOf(match, isMoved);
    }

    public static ModelType<SportsEventView> Model { get; } = new("sports_event", "A match as schema.org describes events.", model => model
        .OptionalText("start", e => e.Start, "2025-09-07T20:45+02:00, the day alone where no more is known; null where not even that is.")
        .OptionalText("previous_start", e => e.PreviousStart, "When it was planned first, of one that has been moved.")
        .OptionalText("status", e => e.Status, "Scheduled, Rescheduled, Postponed or Cancelled; null of a match that is none of these."));

    public string? Start { get; }

    public string? PreviousStart { get; }

    public string? Status { get; }

    private static string? StatusOf(Match match, bool isMoved) => match switch
    {
        Match.Cancelled => "Cancelled",
        Match.Postponed { To: null } => "Postponed",
        Match.Abandoned { HasDate: false } or Match.Annulled { To: null } or Match.Replayed => null,
        _ => isMoved ? "Rescheduled" : "Scheduled",
    };

    private static string? DateOf(Kickoff kickoff) => kickoff is Kickoff.Within or Kickoff.Open ? null : IsoTime.Of(kickoff);
}
