using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Goals scored. FIFA World Cup 2022, Article 12: criterion b); UEFA European Championship 2024: criterion f).</summary>
internal sealed class GoalsScored : Criterion
{
    public override string Name => "goals-scored";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].GoalsFor);
}
