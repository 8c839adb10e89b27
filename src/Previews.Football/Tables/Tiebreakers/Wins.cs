using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// Matches won. UEFA Champions League 2024/25, Article 18.01: criterion d). The Belgian league asks it straight after points
/// (as the press reported in 2017; its article is unconfirmed, the table of 2024/25 agrees).
/// </summary>
internal sealed class Wins : Criterion
{
    public override string Name => "wins";

    internal override Measure? MeasureOf(Contest scope, int team) => new(scope.Tallies[team].Won);
}
