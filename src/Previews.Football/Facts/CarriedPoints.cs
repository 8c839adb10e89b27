using Previews.Football.Names;

namespace Previews.Football.Facts;

/// <summary>Points brought along from an earlier stage (the Belgian play-offs start with half of them).</summary>
/// <param name="RoundedUp">Whether half a point was given to make them whole: between level teams that counts against.</param>
/// <param name="Reason">Where they come from; null where that is not given.</param>
public sealed record CarriedPoints(Team Team, int Points, bool RoundedUp = false, Localized<string>? Reason = null);
