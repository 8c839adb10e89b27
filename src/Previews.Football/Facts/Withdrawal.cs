using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Names;

namespace Previews.Football.Facts;

/// <summary>
/// A team that withdraws from its group or is expelled from it. From the instant on it plays no more, and stands below all that
/// remain, whatever points it has left.
/// </summary>
/// <param name="Results">What becomes of what it had played.</param>
/// <param name="Award">
/// The result by which the other side wins each match that was left, its goals first (3–0); null: these count for nobody.
/// </param>
public sealed record Withdrawal(
    Team Team, Instant From, WithdrawnResults Results, Score? Award = null, Localized<string>? Reason = null, Source? Source = null) : IDated
{
    public IEnumerable<Instant> Instants => [From];
}

/// <summary>The regulations' answer to what becomes of the results of a team that does not play on.</summary>
public enum WithdrawnResults
{
    /// <summary>They count for nothing, neither for the team nor for its opponents.</summary>
    Annulled,

    /// <summary>They count as they were.</summary>
    Stand,
}
