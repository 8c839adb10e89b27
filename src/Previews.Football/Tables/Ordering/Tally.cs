using Previews.Football.Matches;

namespace Previews.Football.Tables.Ordering;

/// <summary>What one team's results add up to. On neutral ground nobody is away: such goals and wins are not away goals or wins.</summary>
internal struct Tally
{
    public int Won;
    public int Drawn;

    // Of the draws, where regulations give points for it.
    public int WonOnPenalties;
    public int LostOnPenalties;
    public int Lost;
    public int GoalsFor;
    public int GoalsAgainst;
    public int AwayGoals;
    public int AwayWins;

    public readonly int GoalDifference => GoalsFor - GoalsAgainst;

    public readonly int Played => Won + Drawn + Lost;

    public readonly int Points(Regulations regulations)
    {
        var points = (Won * regulations.PointsForWin) + ((Drawn - WonOnPenalties - LostOnPenalties) * regulations.PointsForDraw);
        return regulations.ShootOut is { } shootOut ? points + (WonOnPenalties * shootOut.Win) + (LostOnPenalties * shootOut.Defeat) : points;
    }

    public void Add(in Result result, Side side)
    {
        var (outcome, scored, conceded) = result.Of(side);
        var away = side == Side.Away && !result.Neutral;
        Won += outcome == Outcome.Won ? 1 : 0;
        Drawn += outcome == Outcome.Drawn ? 1 : 0;
        Lost += outcome == Outcome.Lost ? 1 : 0;
        AwayWins += away && outcome == Outcome.Won ? 1 : 0;
        WonOnPenalties += result.OnPenalties == side ? 1 : 0;
        LostOnPenalties += result.OnPenalties == side.Other() ? 1 : 0;

        if (!result.GoalsCount)
            return;
        GoalsFor += scored;
        GoalsAgainst += conceded;
        if (away)
            AwayGoals += scored;
    }
}
