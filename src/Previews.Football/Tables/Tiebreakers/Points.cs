using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// Points. By them every table is ordered first; as a criterion they stand in head-to-head blocks only. FIFA World Cup 2022,
/// Article 12: criterion c), in the matches between the level teams; 2026, Article 13, step 1: criterion a).
/// </summary>
internal sealed class Points : Criterion
{
    public override string Name => "points";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Points(team));
}
