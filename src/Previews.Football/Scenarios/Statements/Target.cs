using System.Collections.Immutable;

namespace Previews.Football.Scenarios.Statements;

/// <summary>What a team plays for: this place or a better one.</summary>
/// <param name="Zone">The zone that ends with the place; null in a competition without zones, where the first place is played for.</param>
public sealed record Target(int Place, Zone? Zone)
{
    /// <summary>The last place of every zone but the lowest: to be above the border.</summary>
    public static ImmutableArray<Target> Of(Group group)
    {
        var zones = group.Competition.Zones;
        if (zones.IsEmpty)
            return [new Target(1, null)];
        return [.. zones.Where(z => z.Last < group.Teams.Length).OrderBy(z => z.Last).Select(z => new Target(z.Last, z))];
    }
}
