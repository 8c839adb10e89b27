using System.Collections.Immutable;
using Previews.Football.Names;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Tables;

/// <summary>How the teams on one place of every group are ranked against each other: the best third-placed teams.</summary>
/// <param name="Key">Names the ranking for routes and templates: a lower-case slug.</param>
/// <param name="Place">The place in every group, 1-based.</param>
/// <param name="Tiebreakers">In their order, for teams level on points; head-to-head has no meaning here.</param>
/// <param name="AgainstTop">
/// Where groups differ in size: only results against the teams on the first so many places count. Null: all results do.
/// </param>
/// <param name="Zones">What the places of this ranking mean.</param>
public sealed record CrossGroupRules(
    string Key,
    Localized<string> Name,
    int Place,
    ImmutableArray<Tiebreaker> Tiebreakers,
    int? AgainstTop,
    ImmutableArray<Zone> Zones);
