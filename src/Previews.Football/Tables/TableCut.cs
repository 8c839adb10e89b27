using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Tables;

/// <summary>Which matches a table counts.</summary>
/// <param name="Instant">Only what was known then: a match that ended at this very instant counts.</param>
/// <param name="Matchday">
/// Only matches of the matchdays up to this one, whenever they were played. A match without a matchday belongs to none.
/// </param>
/// <param name="Venue">Only each team's matches at home, or away; those on neutral ground are neither.</param>
/// <param name="Last">Only each team's last so many matches.</param>
public sealed record TableCut(Instant Instant, int? Matchday = null, Side? Venue = null, int? Last = null)
{
    /// <summary>Whether the table is the competition's standing. Others are statistics: no deductions, no zones.</summary>
    public bool IsStanding => Venue is null && Last is null;
}
