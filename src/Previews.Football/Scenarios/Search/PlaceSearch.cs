using Previews.Football.Scenarios.Margins;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Scenarios.Search;

/// <summary>
/// Looks for scores after which a team ends on certain places, and looks everywhere, so that what is not found is impossible:
/// first by points alone; and where these leave the team level with others at the places asked for, by every way in which the matches of
/// the teams within reach can be won, drawn or lost, with any margin.
/// </summary>
internal sealed class PlaceSearch(Contest played) : Outlook
{
    private readonly TieSearch _ties = new(played);

    public override Finding CanEnd(sbyte?[] given, int team, int first, int last)
    {
        var board = new OutcomeBoard(played, given);
        if (first == 1)
            return AtBest(board, team, last);
        if (last == played.Teams.Length)
            return AtWorst(board, team, first);
        var apart = Search(new Question(board, new Aim(team, first, last), Means.Points));
        return apart is Finding.Possible ? apart : AmongLevel(board, new Aim(team, first, last));
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
            : AmongLevel(board, new Aim(team, 1, last));
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
            : AmongLevel(board, new Aim(team, first, board.Least.Length));
    }

    /// <summary>
    /// Where points leave the team level with others: a place that it can take is mostly found by the first margins tried, and only else
    /// every order is followed.
    /// </summary>
    private Finding AmongLevel(OutcomeBoard board, Aim aim)
    {
        var tried = Search(new Question(board, aim, Means.BestAndWorstMargins));
        return tried == Finding.NotSettled ? Search(new Question(board, aim, Means.EveryOrder)) : tried;
    }

    private sealed record Question(OutcomeBoard Board, Aim Aim, Means Means);

    /// <summary>How teams level on points are taken apart.</summary>
    private enum Means
    {
        /// <summary>Not at all: only what points alone make sure of counts.</summary>
        Points,
        BestAndWorstMargins,
        EveryOrder,
    }

    private Finding Search(Question asked)
    {
        var (board, aim) = (asked.Board, asked.Aim);
        var (above, level, below) = Surely(board, aim.Team);
        if (!aim.IsWithin(above + 1, board.Least.Length - below) || (asked.Means == Means.Points && level > aim.Last - aim.First))
            return Finding.Impossible;
        var match = NextMatch(board, aim.Team, asked.Means != Means.Points && _ties.LooksAtEveryMatch);
        if (match < 0)
            return Judge(asked, above + 1);

        var finding = Finding.Impossible;
        foreach (var outcome in board.Endings)
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
        var (board, aim) = (asked.Board, asked.Aim);
        int[] level = [.. Enumerable.Range(0, board.Least.Length).Where(other => IsLevel(board, other, aim.Team))];
        if (aim.First <= place && place + level.Length - 1 <= aim.Last)
            return Found(board.Outcomes());
        return asked.Means == Means.Points
            ? Finding.Impossible
            : _ties.CanEnd(board.Outcomes(), level, place, aim, isThorough: asked.Means == Means.EveryOrder);
    }

    /// <summary>How many end with more points than the team, with as many and with fewer, however the open matches end.</summary>
    private static (int Above, int Level, int Below) Surely(OutcomeBoard board, int team)
    {
        var (above, level, below) = (0, 0, 0);
        for (var other = 0; other < board.Least.Length; other++)
        {
            above += board.Least[other] > board.Most[team] ? 1 : 0;
            level += other != team && board.Least[other] == board.Most[team] && board.Most[other] == board.Least[team] ? 1 : 0;
            below += board.Most[other] < board.Least[team] ? 1 : 0;
        }

        return (above, level, below);
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
}
