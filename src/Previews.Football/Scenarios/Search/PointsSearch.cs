using Previews.Football.Tables.Ordering;

namespace Previews.Football.Scenarios.Search;

/// <summary>
/// How few or how many other teams can reach a number of points: nothing but points is looked at. A team is sure to reach
/// them, cannot reach them, or is undecided; only matches between two undecided teams have to be tried in every way. Against a team that
/// is no longer undecided, an undecided one does what is sought: that harms nothing.
/// </summary>
/// <param name="team">The team whose others they are; its own matches are laid.</param>
internal sealed class PointsSearch(OutcomeBoard board, int team, int points)
{
    private readonly int[] _gaps = new int[board.Least.Length];

    /// <returns>Outcomes of all matches after which at most <paramref name="count"/> others reach the points; null if there are none.</returns>
    public sbyte[]? AtMost(int count) => Search(count, seeksFew: true);

    /// <returns>Outcomes of all matches after which at least <paramref name="count"/> others reach the points; null if there are none.</returns>
    public sbyte[]? AtLeast(int count) => Search(count, seeksFew: false);

    private sbyte[]? Search(int count, bool seeksFew)
    {
        var (sure, possible) = Reaching();
        if (seeksFew ? sure > count : possible < count)
            return null;
        if (seeksFew ? possible <= count : sure >= count)
            return board.Outcomes();
        if (seeksFew ? !CanKeepBelow(count - sure) : !CanLift(count - sure))
            return null;

        var match = NextMatch();
        var (home, away) = (IsUndecided(board.Pairings[match].Home), IsUndecided(board.Pairings[match].Away));
        foreach (var outcome in board.Endings)
        {
            var loser = outcome > 0 ? away : home;
            if (!(home && away) && (Supposed.Winner(outcome) == 0 || loser != seeksFew))
                continue;
            board.Lay(match, outcome);
            var found = Search(count, seeksFew);
            board.Lift(match);
            if (found is not null)
                return found;
        }

        return null;
    }

    private (int Sure, int Possible) Reaching()
    {
        var (sure, possible) = (0, 0);
        for (var other = 0; other < board.Least.Length; other++)
        {
            if (other == team)
                continue;
            sure += board.Least[other] >= points ? 1 : 0;
            possible += board.Most[other] >= points ? 1 : 0;
        }

        return (sure, possible);
    }

    /// <summary>Whether the open matches have the points that so many undecided teams need, to whomever they fall.</summary>
    private bool CanLift(int count)
    {
        var (lacking, matches) = (0, 0);
        for (var other = 0; other < board.Least.Length; other++)
        {
            if (IsUndecided(other))
                _gaps[lacking++] = points - board.Least[other];
        }

        for (var match = 0; match < board.Pairings.Length; match++)
            matches += board.IsOpen(match) && UndecidedSides(match) > 0 ? 1 : 0;
        return SumOfLeast(lacking, count) <= matches * board.MostInAMatch;
    }

    /// <summary>Whether the undecided teams have room for the points of the matches between them, if only so many of them reach too much.</summary>
    private bool CanKeepBelow(int count)
    {
        var (undecided, matches, room) = (0, 0, 0);
        for (var other = 0; other < board.Least.Length; other++)
        {
            if (!IsUndecided(other))
                continue;
            room += points - 1 - board.Least[other];
            _gaps[undecided++] = points - 1 - board.Most[other];
        }

        for (var match = 0; match < board.Pairings.Length; match++)
            matches += board.IsOpen(match) && UndecidedSides(match) == 2 ? 1 : 0;
        return matches * board.LeastInAMatch <= room - SumOfLeast(undecided, count);
    }

    /// <summary>Of the gaps written down, as many as are asked for, the smallest first.</summary>
    private int SumOfLeast(int written, int count)
    {
        var gaps = _gaps.AsSpan(0, written);
        gaps.Sort();
        var sum = 0;
        foreach (var gap in gaps[..Math.Min(count, written)])
            sum += gap;
        return sum;
    }

    private int UndecidedSides(int match) => (IsUndecided(board.Pairings[match].Home) ? 1 : 0) + (IsUndecided(board.Pairings[match].Away) ? 1 : 0);

    private bool IsUndecided(int other) => other != team && board.Least[other] < points && points <= board.Most[other];

    /// <summary>An open match of one undecided team before one of two: there is nothing to try out in it.</summary>
    private int NextMatch()
    {
        var found = -1;
        for (var match = 0; match < board.Pairings.Length; match++)
        {
            if (!board.IsOpen(match))
                continue;
            var (home, away) = (IsUndecided(board.Pairings[match].Home), IsUndecided(board.Pairings[match].Away));
            if (home != away)
                return match;
            if (home)
                found = match;
        }

        return found;
    }
}
