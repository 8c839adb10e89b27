using System.Collections.Immutable;
using Previews.Football.Tables.Ordering;

namespace Previews.Football;

/// <summary>How a competition counts: points, and the ordered criteria for level teams.</summary>
public sealed class Regulations
{
    public required string Id { get; init; }

    public int PointsForWin { get; init; } = 3;

    public int PointsForDraw { get; init; } = 1;

    /// <summary>Where a draw is followed by a shoot-out that gives points; null: it leaves the draw a draw.</summary>
    public ShootOutPoints? ShootOut { get; init; }

    /// <summary>Applied in this order to teams level on points.</summary>
    public required ImmutableArray<Tiebreaker> Tiebreakers { get; init; }

    public UnfinishedMatches UnfinishedMatches { get; init; } = UnfinishedMatches.Usual;

    public Source? Source { get; init; }

    /// <summary>Whether one of the tiebreakers, or of those inside another, is such.</summary>
    internal bool AskFor(Func<Tiebreaker, bool> isSuch) => Tiebreakers.Any(t => t.Contains(isSuch));

    /// <summary>False where the text of the regulations was not at hand: pages say so.</summary>
    public bool Confirmed { get; init; } = true;
}
