namespace Previews.Football.Scenarios;

/// <summary>
/// How few or how many other teams can reach a number of points: nothing but points is looked at. A team is sure to reach
/// them, cannot reach them, or is undecided; only matches between two undecided teams have to be tried in every way. Against a team that
/// is no longer undecided, an undecided one does what is sought: that harms nothing.
/// </summary>
/// <param name="team">The team whose others they are; its own matches are laid.</param>
internal sealed class PointsSearch(OutcomeBoard board, int team, int points)
{
    /// <returns>Outcomes of all matches after which at most so many reach the points; null if there are none.</returns>
    public sbyte[]? AtMost(int count) => Search(count, seeksFew: true);

    /// <returns>Outcomes of all matches after which at least so many reach the points; null if there are none.</returns>
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
        for (sbyte outcome = -1; outcome <= 1; outcome++)
        {
            var loser = outcome > 0 ? away : home;
            if (!(home && away) && (outcome == 0 || loser != seeksFew))
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
        var matches = board.Pairings.Where((p, match) => board.IsOpen(match) && (IsUndecided(p.Home) || IsUndecided(p.Away))).Count();
        return Undecided().Select(t => points - board.Least[t]).Order().Take(count).Sum() <= matches * board.MostInAMatch;
    }

    /// <summary>Whether the undecided teams have room for the points of the matches between them, if only so many of them reach too much.</summary>
    private bool CanKeepBelow(int count)
    {
        var matches = board.Pairings.Where((p, match) => board.IsOpen(match) && IsUndecided(p.Home) && IsUndecided(p.Away)).Count();
        var room = Undecided().Sum(t => points - 1 - board.Least[t]);
        var beyond = Undecided().Select(t => board.Most[t] - points + 1).OrderDescending().Take(count).Sum();
        return matches * board.LeastInAMatch <= room + beyond;
    }

    private IEnumerable<int> Undecided() => Enumerable.Range(0, board.Least.Length).Where(IsUndecided);

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
