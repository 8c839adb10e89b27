using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>
/// A match that counts in a table has a shoot-out only after a draw (for a point more, or as the last criterion): no other match has a part
/// in who wins it.
/// </summary>
internal static class PenaltiesInATable
{
    public static void Check(WrittenPlay play, DiagnosticBag diagnostics)
    {
        if (play is { Penalties: { } place, Play: { Fixture: { Group: not null, Deciding: false }, Score: var score } } && score.Home != score.Away)
            diagnostics.PenaltiesInATable(place, score);
    }
}
