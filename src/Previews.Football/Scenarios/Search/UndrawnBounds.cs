using Previews.Football.Tables.Ordering;

namespace Previews.Football.Scenarios.Search;

/// <summary>
/// For a league phase of which not all opponents are known: a team ends above another for certain if the other cannot even reach its points
/// of today by winning all its matches, whomever it meets. What this does not rule out stays open, so certainty comes late, never early.
/// </summary>
/// <param name="undrawn">Of each team how many matches it has besides the contest's remaining pairings.</param>
internal sealed class UndrawnBounds(Contest played, int[] undrawn) : Outlook
{
    public override Finding CanEnd(sbyte?[] given, int team, int first, int last)
    {
        var board = new OutcomeBoard(played, given);
        var best = 1 + Enumerable.Range(0, undrawn.Length).Count(other => board.Least[other] > MostOf(board, team));
        var worst = undrawn.Length - Enumerable.Range(0, undrawn.Length).Count(other => MostOf(board, other) < board.Least[team]);
        return best > last || first > worst ? Finding.Impossible : Finding.NotSettled;
    }

    private int MostOf(OutcomeBoard board, int team) => board.Most[team] + (undrawn[team] * played.Regulations.PointsForWin);
}
