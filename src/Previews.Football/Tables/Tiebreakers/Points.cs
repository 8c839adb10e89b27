namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Points: the first criterion everywhere, and the first of a head-to-head block.</summary>
internal sealed class Points : Criterion
{
    public override string Name => "points";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Points(team));
}
