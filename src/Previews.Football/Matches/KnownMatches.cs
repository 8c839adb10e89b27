using System.Collections.Immutable;
using NodaTime;

namespace Previews.Football.Matches;

/// <summary>Matches as they were known at an instant. Whatever counts matches counts these.</summary>
public static class KnownMatches
{
    /// <returns>In the same order, without those of which nobody knew yet.</returns>
    public static ImmutableArray<Match> AsOf(this IEnumerable<Match> matches, Instant instant) =>
        [.. matches.Where(m => m.Fixture.KnownFrom <= instant).Select(m => m.AsOf(instant))];
}
