namespace Previews.Football.Tables.Ordering;

/// <summary>What one team's results add up to. On neutral ground nobody is away: such goals and wins are not away goals or wins.</summary>
internal struct Tally
{
    public int Won;
    public int Drawn;
    public int Lost;
    public int GoalsFor;
    public int GoalsAgainst;
    public int AwayGoals;
    public int AwayWins;

    public readonly int GoalDifference => GoalsFor - GoalsAgainst;

    public readonly int Points(Regulations regulations) =>
        (Won * regulations.PointsForWin) + (Drawn * regulations.PointsForDraw);

    public void Add(int scored, int conceded, bool goalsCount, bool away)
    {
        if (scored > conceded)
            Won++;
        else if (scored == conceded)
            Drawn++;
        else
            Lost++;
        if (away && scored > conceded)
            AwayWins++;

        if (!goalsCount)
            return;
        GoalsFor += scored;
        GoalsAgainst += conceded;
        if (away)
            AwayGoals += scored;
    }
}
