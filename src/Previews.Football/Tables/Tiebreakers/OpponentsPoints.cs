using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Points that the opponents obtained together. UEFA Champions League 2024/25, Article 18.01: criterion f).</summary>
internal sealed class OpponentsPoints : OfOpponents
{
    public override string Name => "opponents-points";

    private protected override int Of(Contest scope, int opponent) => scope.Points(opponent);
}
