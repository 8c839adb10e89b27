using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Search;

/// <summary>The answer to whether a team can end on certain places.</summary>
internal abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>No scores lead there.</summary>
    public static Finding Impossible { get; } = new None();

    /// <summary>The search stopped before it knew.</summary>
    public static Finding NotSettled { get; } = new Unknown();

    /// <param name="Scores">
    /// Of all remaining matches, in the order of the contest's pairings: after them the team ends there, or may do so by lots or cards.
    /// </param>
    internal sealed record Possible(ImmutableArray<Score> Scores) : Finding;

    private sealed record None : Finding;

    private sealed record Unknown : Finding;
}
