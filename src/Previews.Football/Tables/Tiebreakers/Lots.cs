using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Drawing of lots. FIFA World Cup 2022, Article 12: criterion g). Measured is the place that the lots gave.</summary>
internal sealed class Lots : Criterion
{
    public override string Name => "lots";

    public override bool LowerIsBetter => true;

    internal override bool LeavesAFact => true;

    internal override Measure? MeasureOf(Contest scope, int team) =>
        scope.Evidence?.Lots.FirstOrDefault(l => l.Order.Contains(scope.Teams[team])) is { } lots
            ? new Measure(lots.Order.IndexOf(scope.Teams[team]) + 1)
            : null;
}
