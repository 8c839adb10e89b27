using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// Points carried along as they were before half a point was given to make them whole: the Belgian play-offs place the
/// team that got one below (as the press reported in 2017 and 2023). Measured in half points. Its article is unconfirmed: a
/// newspaper of 2024 has the position in the regular stage decide instead.
/// </summary>
internal sealed class PointsBeforeRounding : Criterion
{
    public override string Name => "points-before-rounding";

    internal override Measure? MeasureOf(Contest scope, int team) =>
        new((2 * scope.Points(team)) - (scope.RoundedUp?[team] == true ? 1 : 0));
}
