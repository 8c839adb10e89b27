using NodaTime;
using Previews.Football.Names;

namespace Previews.Football.Facts;

/// <summary>
/// A zone that a team holds whatever its place in the group, through another competition: Wales and North Macedonia had a
/// place in the play-offs through the Nations League.
/// </summary>
/// <param name="Zone">The key of the zone.</param>
/// <param name="Through">How a sentence goes on after the zone: <c>through the Nations League</c>; null where the competition is not named.</param>
public sealed record OutsidePlace(Team Team, string Zone, Instant From, Localized<string>? Through = null, Source? Source = null) : IDated
{
    public IEnumerable<Instant> Instants => [From];
}
