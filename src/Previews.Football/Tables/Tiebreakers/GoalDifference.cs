using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Goals scored less goals conceded. FIFA World Cup 2022, Article 12: criterion a); UEFA European Championship 2024: criterion e).</summary>
internal sealed class GoalDifference : Criterion
{
    public override string Name => "goal-difference";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].GoalDifference);
}
