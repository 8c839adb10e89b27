namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Goals scored away. UEFA Nations League 2024/25: criterion f); inside a head-to-head block in UEFA club competitions to 2020/21.</summary>
internal sealed class AwayGoals : Criterion
{
    public override string Name => "away-goals";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].AwayGoals);
}
