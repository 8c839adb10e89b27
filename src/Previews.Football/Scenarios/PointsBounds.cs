using Previews.Football.Tables;

namespace Previews.Football.Scenarios;

/// <summary>
/// For a league with too many matches left to try them all: a team ends above another for certain if the other cannot even
/// reach its points of today. Places that this does not rule out are not settled, unless there is only one.
/// </summary>
internal static class PointsBounds
{
    public static Places Of(Contest played, sbyte?[] given)
    {
        var least = new int[played.Teams.Length];
        var most = new int[played.Teams.Length];
        for (var team = 0; team < least.Length; team++)
            (least[team], most[team]) = Range(played, given, team);

        var places = new Places(least.Length);
        for (var team = 0; team < least.Length; team++)
        {
            var best = 1 + least.Count(l => l > most[team]);
            var worst = least.Length - most.Count(m => m < least[team]);
            for (var place = best; place <= worst; place++)
                places.AddUnsettled(team, place);
        }

        return places;
    }

    private static (int Least, int Most) Range(Contest played, sbyte?[] given, int team)
    {
        var (least, most) = (played.Points(team), played.Points(team));
        for (var match = 0; match < given.Length; match++)
        {
            var pairing = played.Remaining[match];
            if (pairing.Home != team && pairing.Away != team)
                continue;
            var side = pairing.Home == team ? 1 : -1;
            least += Points(played.Regulations, given[match] * side ?? -1);
            most += Points(played.Regulations, given[match] * side ?? 1);
        }

        return (least, most);
    }

    private static int Points(Regulations regulations, int outcome) =>
        outcome > 0 ? regulations.PointsForWin : outcome == 0 ? regulations.PointsForDraw : 0;
}
