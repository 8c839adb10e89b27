namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Matches won. Straight after points in the Belgian league; UEFA Nations League 2024/25: criterion g).</summary>
internal sealed class Wins : Criterion
{
    public override string Name => "wins";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].Won);
}
