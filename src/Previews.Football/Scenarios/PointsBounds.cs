using Previews.Football.Tables;

namespace Previews.Football.Scenarios;

/// <summary>
/// For a league with too many matches left to try them all: a team ends above another for certain if the other cannot even
/// reach its points of today. Places that this does not rule out are not settled.
/// </summary>
internal sealed class PointsBounds(Contest played) : Outlook
{
    public override Finding CanEnd(sbyte?[] given, int team, int first, int last)
    {
        var board = new OutcomeBoard(played, given);
        var best = 1 + board.Least.Count(l => l > board.Most[team]);
        var worst = board.Most.Length - board.Most.Count(m => m < board.Least[team]);
        return best <= last && first <= worst ? Finding.NotSettled : Finding.Impossible;
    }
}
