using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// Goals scored divided by goals conceded: the Football League to 1975/76, the Bundesliga to 1968/69, the World Cups of 1950,
/// 1962 and 1966. No text of these regulations was read (unconfirmed); the published tables agree.
/// </summary>
internal sealed class GoalAverage : Criterion
{
    public override string Name => "goal-average";

    internal override bool IsLinear => false;

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].GoalsFor, scope.Tallies[team].GoalsAgainst);
}
