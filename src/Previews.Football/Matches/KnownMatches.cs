using System.Collections.Immutable;
using NodaTime;

namespace Previews.Football.Matches;

/// <summary>Matches as they were known at an instant. Whatever counts matches counts these.</summary>
public static class KnownMatches
{
    /// <returns>In the same order, without those of which nobody knew yet.</returns>
    public static ImmutableArray<Match> AsOf(this IEnumerable<Match> matches, Instant instant)
    {
        var known = ImmutableArray.CreateBuilder<Match>(matches.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var match in matches)
        {
            if (match.Fixture.KnownFrom <= instant)
                known.Add(match.AsOf(instant));
        }

        return known.DrainToImmutable();
    }
}
