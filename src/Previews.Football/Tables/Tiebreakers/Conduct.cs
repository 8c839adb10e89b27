using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// Cards, as points against a team: from the cards of every match that counts, or from the organiser's list where it
/// published one; what was shown in a match that was awarded afterwards still counts (unconfirmed). Not known while the cards of one
/// such match are missing. Where groups of different size are compared
/// and results are left out for it, so are the cards of these matches, or the teams would not be compared by as many
/// (unconfirmed: UEFA Nations League 2024/25 speaks of the results against the fourth-placed team, and says nothing of cards).
/// </summary>
internal abstract class Conduct : Criterion
{
    /// <summary>Points against a team for what one person was shown in one match, at least 0.</summary>
    internal abstract int PointsFor(CardKind kind);

    internal int? PointsAgainst(Contest scope, int index)
    {
        if (scope.Evidence is not { } evidence)
            return null;
        var team = scope.Teams[index];
        if (evidence.Conduct.FirstOrDefault(c => c.Points.ContainsKey(team)) is { } published)
            return published.Points[team];

        var sum = 0;
        foreach (var played in evidence.Counted.Where(m => m.Fixture.Involves(team)).Select(m => m.Play).OfType<Match.Played>())
        {
            if (!played.CardsKnown)
                return null;
            var side = played.Fixture.SideOf(team);
            sum += played.Cards.Where(c => c.Side == side && !IsPartOfAnother(c, played)).Sum(c => PointsFor(c.Kind));
        }

        return sum;
    }

    /// <summary>The first of two yellows, where both are given, is counted with the second.</summary>
    private static bool IsPartOfAnother(Card card, Match.Played played) =>
        card is { Kind: CardKind.Yellow, Player: { } player }
            && played.Cards.Any(c => c.Kind is CardKind.SecondYellow && c.Side == card.Side && c.Player == player);
}
