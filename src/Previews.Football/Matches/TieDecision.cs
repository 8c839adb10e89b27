using NodaTime;

namespace Previews.Football.Matches;

/// <summary>Who goes through, where no result says it.</summary>
public sealed record TieDecision(Team Team, TieDecisionKind By, Instant From) : IDated
{
    public IEnumerable<Instant> Instants => [From];
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
