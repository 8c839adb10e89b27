namespace Previews.Football.Matches;

/// <summary>What a match gives one of its sides. Nearly always the other has the same seen from its own side, but both may have lost.</summary>
public readonly record struct SideResult(Outcome Outcome, int GoalsFor, int GoalsAgainst)
{
    public static SideResult Of(int goalsFor, int goalsAgainst) => new(
        goalsFor > goalsAgainst ? Outcome.Won : goalsFor == goalsAgainst ? Outcome.Drawn : Outcome.Lost,
        goalsFor,
        goalsAgainst);
}
