using NodaTime;

namespace Previews.Football.Facts;

/// <summary>
/// A zone that a team holds whatever its place in the group, through another competition: Wales and North Macedonia had a
/// place in the play-offs through the Nations League.
/// </summary>
/// <param name="Zone">The key of the zone.</param>
public sealed record OutsidePlace(Team Team, string Zone, Instant From, Source? Source = null);
