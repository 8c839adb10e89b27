namespace Previews.Football;

/// <summary>What regulations say of matches that were not played to their end. Without a word of theirs it is the usual.</summary>
/// <remarks>A postponed match is still to be played under every regulations: one that is not to be played any more is cancelled.</remarks>
public sealed record UnfinishedMatches
{
    public static UnfinishedMatches Usual { get; } = new();

    public AbandonedMatches Abandoned { get; init; }

    public CancelledMatches Cancelled { get; init; }

    public AwardedMatches Awarded { get; init; }
}

/// <summary>What becomes of a match that was begun and stopped, unless it is played on or awarded.</summary>
public enum AbandonedMatches
{
    /// <summary>Counts for nothing and is still to be played.</summary>
    Replayed,

    /// <summary>The score at which it was stopped counts.</summary>
    Stands,

    /// <summary>Counts for nothing and is not played again.</summary>
    Void,
}

public enum CancelledMatches
{
    /// <summary>Counts for nobody, as if it had never been on the list.</summary>
    Void,

    /// <summary>Counts as a goalless draw, a point for each side.</summary>
    Drawn,
}

public enum AwardedMatches
{
    /// <summary>Counts with the points and the goals of the decision.</summary>
    Count,

    /// <summary>Counts as a win, a draw or a defeat; its goals go into no goal difference and no goals scored.</summary>
    PointsOnly,
}
