using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>An entry of a match's history as it was read: from an instant on something else holds.</summary>
/// <param name="Place">Where the instant stands.</param>
internal abstract record HistoryEntry(Instant From, TextLocation Place)
{
    public Localized<string>? Reason { get; init; }

    public Localized<string>? By { get; init; }

    /// <summary>A new date, with the place where it stands: on it the match is played from the beginning.</summary>
    public (Kickoff Kickoff, TextLocation Place)? NewDate { get; init; }

    /// <summary>The date on which it goes on from where it was stopped.</summary>
    public (Kickoff Kickoff, TextLocation Place)? Resumes { get; init; }

    /// <summary>Nothing but a date.</summary>
    public sealed record Dated(Instant From, TextLocation Place) : HistoryEntry(From, Place);

    public sealed record Postponed(Instant From, TextLocation Place) : HistoryEntry(From, Place);

    public sealed record Abandoned(Instant From, TextLocation Place, Minute? At, Score? Score) : HistoryEntry(From, Place);

    public sealed record Cancelled(Instant From, TextLocation Place) : HistoryEntry(From, Place);

    public sealed record Annulled(Instant From, TextLocation Place) : HistoryEntry(From, Place);

    public sealed record Awarded(Instant From, TextLocation Place, Decision Decision) : HistoryEntry(From, Place);

    /// <summary>A result of play, which counts from then on.</summary>
    public sealed record Played(Match.Played Play, TextLocation Place) : HistoryEntry(Play.Ended, Place);

    /// <summary>What was played counts again: a decision against it was reversed.</summary>
    public sealed record Restored(Instant From, TextLocation Place) : HistoryEntry(From, Place);
}
