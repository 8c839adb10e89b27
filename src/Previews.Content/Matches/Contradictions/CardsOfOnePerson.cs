using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>
/// Two cards of one person are a yellow and what sent off: the second yellow, <c>yr</c>, or a red. Nothing else can be: a second yellow that is
/// not written as one would leave its player on the pitch, and be counted as two first ones.
/// </summary>
internal static class CardsOfOnePerson
{
    public static void Check(WrittenPlay play, DiagnosticBag diagnostics)
    {
        foreach (var person in play.Cards.Where(c => c.Value.Player is not null).GroupBy(c => (c.Value.Player, c.Value.Side)))
        {
            var cards = person.OrderBy(c => c.Value.Minute ?? default).ToList();
            if (cards.Count > 1 && !IsYellowAndItsRed([.. cards.Select(c => c.Value.Kind).Order()]))
                diagnostics.CardsOfOnePerson(cards[^1].Place, person.Key.Player!.Name, cards[0].Place, Mended(cards[^1].Value));
        }
    }

    private static bool IsYellowAndItsRed(CardKind[] kinds) => kinds is [CardKind.Yellow, CardKind.SecondYellow or CardKind.DirectRed];

    /// <summary>The second of two yellows; null for others, of which one is too many.</summary>
    private static string? Mended(Card card) => card.Kind is CardKind.Yellow ? $"{card.Minute}yr {card.Player!.Name}" : null;
}
