using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>Who was sent off takes no further part in the match, and scores in neither goal (Laws of the Game, Law 12: sending-off offences).</summary>
internal static class GoalAfterRedCard
{
    public static void Check(WrittenPlay play, DiagnosticBag diagnostics)
    {
        foreach (var red in play.Cards.Where(c => c.Value is { Kind: not CardKind.Yellow, Player: not null, Minute: not null }))
        {
            foreach (var goal in play.Goals.Where(g => g.Value.Player == red.Value.Player && g.Value.Minute > red.Value.Minute))
                diagnostics.GoalAfterRedCard(goal.Place, red.Value.Player!.Name, red.Value.Minute!.Value, red.Place);
        }
    }
}
