using System.Collections.Immutable;
using Previews.Football.Names;
using Previews.Football.Tables.Ordering;

namespace Previews.Football;

/// <summary>How the teams on one place of every group are ranked against each other: the best third-placed teams.</summary>
/// <param name="Key">Names the ranking for routes and templates: a lower-case slug, of its own among all groups and rankings.</param>
/// <param name="Place">The place in every group, 1-based.</param>
/// <param name="Tiebreakers">In their order, for teams level on points; those that look at matches between the teams have no meaning here.</param>
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
    ImmutableArray<Zone> Zones)
{
    /// <summary>The ids of the groups that are compared; empty: all of the competition.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    public Source? Source { get; init; }

    /// <summary>False where the text of the regulations was not at hand: pages say so.</summary>
    public bool Confirmed { get; init; } = true;

    public bool Compares(Group group) => Groups.IsEmpty || Groups.Contains(group.Id, StringComparer.Ordinal);

    /// <summary>How this ranking counts: points as in the groups, criteria of its own.</summary>
    public Regulations RegulationsWith(Regulations ofGroups) => new()
    {
        Id = Key,
        PointsForWin = ofGroups.PointsForWin,
        PointsForDraw = ofGroups.PointsForDraw,
        ShootOut = ofGroups.ShootOut,
        Tiebreakers = Tiebreakers,
        Source = Source,
        Confirmed = Confirmed,
    };
}
