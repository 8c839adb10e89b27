using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>Goals that the opponents scored together. UEFA Champions League 2024/25, Article 18.01: criterion h).</summary>
internal sealed class OpponentsGoals : OfOpponents
{
    public override string Name => "opponents-goals";

    private protected override int Of(Contest scope, int opponent) => scope.Tallies[opponent].GoalsFor;
}
