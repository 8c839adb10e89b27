using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>What one person was shown in a match is one entry, as it is counted: two of them would be counted twice.</summary>
internal static class CardsOfOnePerson
{
    public static void Check(WrittenPlay play, DiagnosticBag diagnostics)
    {
        foreach (var person in play.Cards.Where(c => c.Value.Player is not null).GroupBy(c => (c.Value.Player, c.Value.Side)))
        {
            if (person.OrderBy(c => c.Value.Minute ?? default).ToList() is [var first, var second, ..])
                diagnostics.CardsOfOnePerson(second.Place, person.Key.Player!.Name, first.Place, Together(first.Value, second.Value) is { } mark ? $"{Mark(second.Value, mark)}" : null);
        }
    }

    /// <summary>How both are written in one.</summary>
    private static string? Together(Card first, Card second) => (first.Kind, second.Kind) switch
    {
        (CardKind.Yellow, CardKind.Yellow or CardKind.SecondYellow) => "yr",
        (CardKind.Yellow, CardKind.DirectRed or CardKind.YellowAndDirectRed) => "y+r",
        _ => null,
    };

    private static string Mark(Card card, string mark) => $"{(card.Minute is { } minute ? minute.ToString() : "")}{mark} {card.Player!.Name}";
}
