using NodaTime;
using Previews.Football.Names;

namespace Previews.Football.Matches;

public enum AbsenceReason
{
    NotStated,
    Injury,
    Illness,
    Suspension,
    NotSelected,
    Personal,
}

/// <summary>Somebody who misses the match, as it was known from an instant on.</summary>
/// <param name="Note">A few words about the player ("all-time top scorer of the national team"), or null.</param>
public sealed record Absence(
    Side Side,
    Person Player,
    AbsenceReason Reason,
    Instant Reported,
    Source? Source,
    Localized<string>? Note = null) : IDated
{
    public IEnumerable<Instant> Instants => [Reported];
}
