using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>
/// Nobody plays for both sides. It is only doubtful, because two people of one name have played against each other (Luis Suárez, for
/// Uruguay and for Colombia, in October 2023); they are told apart by a file of <c>people/</c> for each.
/// </summary>
internal static class PersonOnBothSides
{
    public static void Check(WrittenPlay play, DiagnosticBag diagnostics)
    {
        var goals = play.Goals.Select(g => (g.Value.Player, Side: g.Value.SideOfPlayer, g.Place));
        var cards = play.Cards.Select(c => (c.Value.Player, c.Value.Side, c.Place));
        foreach (var person in goals.Concat(cards).Where(e => e.Player is not null).GroupBy(e => e.Player))
        {
            var first = person.First();
            if (person.FirstOrDefault(e => e.Side != first.Side) is { Player: { } player } other)
                Report(play.Play.Fixture, player, first, other, diagnostics);
        }
    }

    private static void Report(
        Fixture fixture,
        Person player,
        (Person? Player, Side Side, TextLocation Place) first,
        (Person? Player, Side Side, TextLocation Place) other,
        DiagnosticBag diagnostics) =>
        diagnostics.PersonOnBothSides(other.Place, player.Name, fixture.Team(other.Side).Id, fixture.Team(first.Side).Id, first.Place);
}
