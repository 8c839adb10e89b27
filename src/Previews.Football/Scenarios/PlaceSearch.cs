using Previews.Football.Scenarios.Margins;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios;

/// <summary>
/// Looks for scores after which a team ends on certain places, and looks everywhere, so that what is not found is impossible:
/// first by points alone; and where these leave the team level with others at the places asked for, by every way in which the matches of
/// the teams within reach can be won, drawn or lost, with any margin.
/// </summary>
internal sealed class PlaceSearch(Contest played) : Outlook
{
    private readonly TieSearch _ties = new(played);

    /// <summary>Whether a criterion looks at what opponents did: then the matches of teams out of reach matter too.</summary>
    private readonly bool _everyMatchMatters = played.Regulations.Tiebreakers.Any(t => t is OfOpponents or Conditional { Criterion: OfOpponents });

    public override Finding CanEnd(sbyte?[] given, int team, int first, int last)
    {
        var board = new OutcomeBoard(played, given);
        if (first == 1)
            return AtBest(board, team, last);
        if (last == played.Teams.Length)
            return AtWorst(board, team, first);
        var apart = Search(new Question(board, team, first, last, TakesTies: false));
        return apart is Finding.Possible ? apart : Search(new Question(board, team, first, last, TakesTies: true));
    }

    /// <summary>
    /// This place or a better one. A team that wins a match more stands above all that it stood above or level with: it may
    /// as well win all its matches.
    /// </summary>
    private Finding AtBest(OutcomeBoard board, int team, int last)
    {
        board.LayAll(team, 1);
        var points = board.Least[team];
        if (new PointsSearch(board, team, points).AtMost(last - 1) is { } outcomes)
            return Found(outcomes);
        return new PointsSearch(board, team, points + 1).AtMost(last - 1) is null
            ? Finding.Impossible
            : Search(new Question(board, team, 1, last, TakesTies: true));
    }

    /// <summary>This place or a worse one: the team may as well lose all its matches.</summary>
    private Finding AtWorst(OutcomeBoard board, int team, int first)
    {
        board.LayAll(team, -1);
        var points = board.Least[team];
        if (new PointsSearch(board, team, points + 1).AtLeast(first - 1) is { } outcomes)
            return Found(outcomes);
        return new PointsSearch(board, team, points).AtLeast(first - 1) is null
            ? Finding.Impossible
            : Search(new Question(board, team, first, board.Least.Length, TakesTies: true));
    }

    /// <param name="TakesTies">Whether teams level on points are taken apart; else an order counts that points alone make sure of.</param>
    private sealed record Question(OutcomeBoard Board, int Team, int First, int Last, bool TakesTies);

    private Finding Search(Question asked)
    {
        var (board, team) = (asked.Board, asked.Team);
        var (above, below) = Surely(board, team);
        if (above >= asked.Last || board.Least.Length - below < asked.First)
            return Finding.Impossible;
        var match = NextMatch(board, team, asked.TakesTies && _everyMatchMatters);
        if (match < 0)
            return Judge(asked, above + 1);

        var finding = Finding.Impossible;
        for (sbyte outcome = -1; outcome <= 1; outcome++)
        {
            board.Lay(match, outcome);
            var found = Search(asked);
            board.Lift(match);
            if (found is Finding.Possible || (found == Finding.NotSettled && _ties.HasStopped))
                return found;
            if (found != Finding.Impossible)
                finding = found;
        }

        return finding;
    }

    /// <param name="place">The best that points leave to the team.</param>
    private Finding Judge(Question asked, int place)
    {
        var (board, team) = (asked.Board, asked.Team);
        var level = 0;
        for (var other = 0; other < board.Least.Length; other++)
            level += IsLevel(board, other, team) ? 1 : 0;
        if (asked.First <= place && place + level - 1 <= asked.Last)
            return Found(board.Outcomes());
        if (!asked.TakesTies)
            return Finding.Impossible;
        int[] teams = [.. Enumerable.Range(0, board.Least.Length).Where(other => IsLevel(board, other, team))];
        return _ties.CanEnd(board.Outcomes(), teams, place, team, asked.First, asked.Last);
    }

    /// <summary>How many end above the team, and how many below it, however the open matches end.</summary>
    private static (int Above, int Below) Surely(OutcomeBoard board, int team)
    {
        var (above, below) = (0, 0);
        for (var other = 0; other < board.Least.Length; other++)
        {
            above += board.Least[other] > board.Most[team] ? 1 : 0;
            below += board.Most[other] < board.Least[team] ? 1 : 0;
        }

        return (above, below);
    }

    /// <summary>An open match of the team, or else of others that may end above it, below it or level.</summary>
    private static int NextMatch(OutcomeBoard board, int team, bool every)
    {
        var found = -1;
        for (var match = 0; match < board.Pairings.Length; match++)
        {
            if (!board.IsOpen(match))
                continue;
            var pairing = board.Pairings[match];
            if (pairing.Home == team || pairing.Away == team)
                return match;
            if (every || IsWithinReach(board, pairing.Home, team) || IsWithinReach(board, pairing.Away, team))
                found = match;
        }

        return found;
    }

    private static bool IsWithinReach(OutcomeBoard board, int other, int team) =>
        board.Least[other] <= board.Most[team] && board.Least[team] <= board.Most[other];

    /// <summary>Once every match of teams within reach is laid.</summary>
    private static bool IsLevel(OutcomeBoard board, int other, int team) =>
        board.Least[other] == board.Most[other] && board.Least[other] == board.Least[team];

    private static Finding.Possible Found(sbyte[] outcomes) => new([.. MarginSpace.ScoresOf(outcomes, new int[2 * outcomes.Length])]);
}
