namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Goals scored divided by goals conceded: the Football League to 1975/76, the World Cups of 1950 to 1966.</summary>
internal sealed class GoalAverage : Criterion
{
    public override string Name => "goal-average";

    internal override bool IsLinear => false;

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].GoalsFor, scope.Tallies[team].GoalsAgainst);
}
