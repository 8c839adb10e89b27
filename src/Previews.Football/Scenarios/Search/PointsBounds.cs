using Previews.Football.Tables.Ordering;

namespace Previews.Football.Scenarios.Search;

/// <summary>
/// For a group with too many matches left to try them all. A team is certain to end above another that cannot even reach its present
/// points. Of the places that this leaves, those that one of a few attempts reaches by points alone are possible; the
/// others are not settled.
/// </summary>
internal sealed class PointsBounds(Contest played) : Outlook
{
    /// <summary>With more, nearly every place is open, and the attempts cost more time than their result is worth.</summary>
    private const int MostMatches = 100;

    private static readonly bool[] EvenOrNot = [false, true];

    public override Finding CanEnd(sbyte?[] given, int team, int first, int last)
    {
        var board = new OutcomeBoard(played, given);
        var best = 1 + board.Least.Count(l => l > board.Most[team]);
        var worst = board.Most.Length - board.Most.Count(m => m < board.Least[team]);
        if (best > last || first > worst)
            return Finding.Impossible;
        if (given.Length > MostMatches)
            return Finding.NotSettled;
        int[] above = [first - 1, last - 1, first, Math.Max(0, first - 2)];
        var orders = above.Distinct().SelectMany(a => Orders(board, team, a));
        var ways = orders.SelectMany(_ => EvenOrNot, (order, areEven) => After(new OutcomeBoard(played, given), team, order, areEven));
        return ways.FirstOrDefault(b => IsAlone(b, team, first, last)) is { } found ? Found(found.Outcomes()) : Finding.NotSettled;
    }

    /// <summary>
    /// Those above that have most, then the rest, and among both who has less before who has more: so the ones all pass the team,
    /// and of the rest none comes near. Or who has more first, where that is too even. The team stands anywhere between them.
    /// </summary>
    /// <param name="above">So many are to pass the team.</param>
    private static IEnumerable<int[]> Orders(OutcomeBoard board, int team, int above)
    {
        int[] others = [.. Enumerable.Range(0, board.Least.Length).Where(o => o != team).OrderByDescending(o => board.Least[o])];
        int[] levelling = [.. others.Take(above).Reverse(), .. others.Skip(above).Reverse()];
        var positions = Enumerable.Range(0, others.Length + 1).OrderBy(i => Math.Abs(i - above));
        return positions.SelectMany(i => new[] { levelling, others }, (i, order) => (int[])[.. order[..i], team, .. order[i..]]);
    }

    /// <summary>Of every two that meet, the one that stands first in the order wins.</summary>
    /// <param name="areEven">All matches without the team are drawn instead.</param>
    private OutcomeBoard After(OutcomeBoard board, int team, int[] order, bool areEven)
    {
        for (var match = 0; match < board.Pairings.Length; match++)
        {
            var (home, away, _) = board.Pairings[match];
            if (board.IsOpen(match))
                board.Lay(match, (sbyte)(areEven && home != team && away != team ? Supposed.DrawBy(played.Regulations)
                    : Array.IndexOf(order, home) < Array.IndexOf(order, away) ? 1 : -1));
        }

        return board;
    }

    /// <summary>Whether the team ends there, level with nobody.</summary>
    private static bool IsAlone(OutcomeBoard board, int team, int first, int last)
    {
        var (place, level) = (1 + board.Least.Count(l => l > board.Least[team]), board.Least.Count(l => l == board.Least[team]));
        return level == 1 && first <= place && place <= last;
    }
}
