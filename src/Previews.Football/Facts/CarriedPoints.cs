using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Names;

namespace Previews.Football.Facts;

/// <summary>Points brought along from an earlier stage (the Belgian play-offs start with half of them), and goals where they count on.</summary>
/// <param name="RoundedUp">Whether half a point was given to make them whole: between level teams that counts against.</param>
/// <param name="Reason">Where they come from; null where that is not given.</param>
/// <param name="Goals">Scored and conceded; null: the goals begin anew.</param>
/// <param name="From">Tables as of this instant and later count it; null: they always did.</param>
public sealed record CarriedPoints(
    Team Team, int Points, bool RoundedUp = false, Localized<string>? Reason = null, Score? Goals = null, Instant? From = null) : IDated
{
    public IEnumerable<Instant> Instants => From is { } from ? [from] : [];

    public bool CountsAt(Instant instant) => From is null || From <= instant;
}
