using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Clinching;

/// <summary>
/// Where a team can still end. A zone is clinched if it is <see cref="Certainty.Certain"/>, and the team is eliminated from it
/// if it is <see cref="Certainty.Impossible"/>.
/// </summary>
/// <param name="Best">The best place that is not impossible, 1-based.</param>
/// <param name="Worst">The worst place that is not impossible.</param>
/// <param name="IsSettled">Whether every place is known to be possible or impossible.</param>
/// <param name="Places">The places shown to be possible, in order, each with scores that give it.</param>
/// <param name="Zones">In the order of the competition's zones.</param>
public sealed record TeamFate(
    Team Team, int Best, int Worst, bool IsSettled, ImmutableArray<PossiblePlace> Places, ImmutableArray<ZoneFate> Zones)
{
    /// <summary>Whether the team ends on this place or a better one.</summary>
    public Certainty AtLeast(int place)
    {
        if (Worst <= place)
            return Certainty.Certain;
        if (Best > place)
            return Certainty.Impossible;
        var (within, beyond) = (Places.Any(p => p.Place <= place), Places.Any(p => p.Place > place));
        return within && beyond ? Certainty.Possible : Certainty.NotSettled;
    }
}

/// <param name="Scores">
/// Scores of all remaining matches after which the team ends on the place, or may do so by lots or cards, or by who wins the shoot-outs of
/// drawn matches.
/// </param>
public sealed record PossiblePlace(int Place, ImmutableArray<(Fixture Fixture, Score Score)> Scores);

/// <param name="HeldOutside">Held whatever the place, through another competition.</param>
public sealed record ZoneFate(Zone Zone, Certainty Certainty, bool HeldOutside);
