using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// Goals scored away. UEFA Champions League 2024/25, Article 18.01: criterion c); in its groups to 2020/21, inside the
/// head-to-head block; FIFA qualifying of 2018, Article 20.6, between exactly two teams.
/// </summary>
internal sealed class AwayGoals : Criterion
{
    public override string Name => "away-goals";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].AwayGoals);
}
