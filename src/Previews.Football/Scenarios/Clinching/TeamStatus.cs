using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Facts;

namespace Previews.Football.Scenarios.Clinching;

/// <summary>
/// What a team has clinched, computed from where it can still end, never written by an author. A place in the lowest zone says only
/// what the group gives: a place won through another competition is kept.
/// </summary>
/// <param name="Zone">The zone that the team is certain of.</param>
/// <param name="IsAtLeast">Whether a better zone is still possible.</param>
/// <param name="Outside">The fact from outside the group that gives the zone where the place does not; null where the place does.</param>
public sealed record TeamStatus(Zone Zone, bool IsAtLeast, OutsidePlace? Outside)
{
    /// <returns>Null if nothing is certain.</returns>
    public static TeamStatus? Of(TeamFate fate, Group group, Instant instant)
    {
        var zones = group.Competition.Zones.Sort((a, b) => a.First.CompareTo(b.First));
        var byPlace = ByPlace(fate, zones, group.Teams.Length);
        var held = zones.Select(z => (Zone: z, Place: Held(fate.Team, z, group, instant))).FirstOrDefault(h => h.Place is not null);
        if (held.Place is null || (byPlace is not null && byPlace.Zone.First <= held.Zone.First))
            return byPlace;
        return new TeamStatus(held.Zone, IsAtLeast: fate.AtLeast(held.Zone.First - 1) != Certainty.Impossible, held.Place);
    }

    /// <summary>The best zone whose last place or a better one is certain.</summary>
    private static TeamStatus? ByPlace(TeamFate fate, ImmutableArray<Zone> zones, int teams)
    {
        foreach (var zone in zones)
        {
            if (fate.AtLeast(zone.Last) != Certainty.Certain)
                continue;
            var better = fate.AtLeast(zone.First - 1);
            return better == Certainty.Impossible
                ? new TeamStatus(zone, IsAtLeast: false, null)
                : zone.Last < teams ? new TeamStatus(zone, IsAtLeast: true, null) : null;
        }

        return null;
    }

    private static OutsidePlace? Held(Team team, Zone zone, Group group, Instant instant) => group.OutsidePlaces
        .FirstOrDefault(p => p.Team == team && p.From <= instant && string.Equals(p.Zone, zone.Key, StringComparison.Ordinal));
}
