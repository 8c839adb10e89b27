using System.Collections.Immutable;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Margins;

/// <summary>
/// Which teams have to be compared with all others so that one team's place is known. That is the team alone, unless a deciding match is played for a border:
/// who plays in it is named by the whole order, and may end on the other side of the border.
/// </summary>
internal static class Aims
{
    /// <summary>Every order that can matter to the team.</summary>
    public static ImmutableArray<Aim> AnyPlace(Regulations regulations, int[] level, int team) =>
        BordersOf(regulations).IsEmpty ? [Aim.AnyPlace(team)] : Whole(level, team);

    /// <summary>The ways to the aim, each to be followed: by the order alone, or as one of the two between whom a border lies.</summary>
    public static IEnumerable<ImmutableArray<Aim>> Of(Regulations regulations, int[] level, Aim aim)
    {
        var borders = BordersOf(regulations);
        // Two borders with one place between them: who plays for the one does not play for the other.
        if (borders.Any(b => borders.Contains(b + 1)))
            return [Whole(level, aim.Team)];
        var acrossBorders =
            from border in borders
            from own in new[] { border, border + 1 }
            let across = border + border + 1 - own
            where aim.IsWithin(across, across) && !aim.IsWithin(own, own)
            from other in level
            where other != aim.Team
            select ImmutableArray.Create(new Aim(aim.Team, own, own), new Aim(other, across, across));
        return acrossBorders.Prepend([aim]);
    }

    private static ImmutableArray<Aim> Whole(int[] level, int team) => [Aim.AnyPlace(team), .. level.Where(t => t != team).Select(Aim.AnyPlace)];

    private static ImmutableArray<int> BordersOf(Regulations regulations) =>
        [.. regulations.Tiebreakers.SelectMany(t => (t as PlayOff ?? (t as Conditional)?.Criterion as PlayOff)?.Borders ?? [])];
}
