using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Search;

namespace Previews.Football.Scenarios.Statements;

/// <summary>Two examples that prove a target to be possible and not certain, as scores of all remaining matches.</summary>
/// <param name="Reached">After these the team reaches the target, or may do so by lots or cards.</param>
/// <param name="Missed">After these it misses the target, or may do so by lots or cards.</param>
public sealed record Witnesses(ImmutableArray<(Fixture Fixture, Score Score)> Reached, ImmutableArray<(Fixture Fixture, Score Score)> Missed)
{
    /// <returns>Null if the search stopped before it found one of the two.</returns>
    internal static Witnesses? Of(ImmutableArray<Fixture> remaining, Finding reached, Finding missed) =>
        reached is Finding.Possible reaching && missed is Finding.Possible missing
            ? new Witnesses([.. remaining.Zip(reaching.Scores)], [.. remaining.Zip(missing.Scores)])
            : null;
}
