using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>The opponents' goal differences together. UEFA Champions League 2024/25, Article 18.01: criterion g).</summary>
internal sealed class OpponentsGoalDifference : OfOpponents
{
    public override string Name => "opponents-goal-difference";

    private protected override int Of(Contest scope, int opponent) => scope.Tallies[opponent].GoalDifference;
}
