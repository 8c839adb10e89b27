using NodaTime;

namespace Previews.Football.Matches;

/// <summary>Who goes through, where no result says it.</summary>
/// <param name="From">When that was known; null: as soon as the match was over or called off.</param>
public sealed record TieDecision(Team Team, TieDecisionKind By, Instant? From = null) : IDated
{
    public IEnumerable<Instant> Instants => From is { } from ? [from] : [];

    /// <param name="match">Its own, as it was known at the instant.</param>
    internal bool IsKnown(Match match, Instant instant) =>
        From is { } from ? from <= instant : match is not (Match.Scheduled or Match.Moved or Match.Postponed);
}

public enum TieDecisionKind
{
    /// <summary>A coin was tossed, or lots were drawn.</summary>
    Lots,

    /// <summary>The opponents withdrew or did not come.</summary>
    Walkover,

    /// <summary>Whoever runs the competition said so.</summary>
    Decision,
}
