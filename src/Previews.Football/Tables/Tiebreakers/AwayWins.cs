using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Matches won away. UEFA Champions League 2024/25, Article 18.01: criterion e).</summary>
internal sealed class AwayWins : Criterion
{
    public override string Name => "away-wins";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].AwayWins);
}
