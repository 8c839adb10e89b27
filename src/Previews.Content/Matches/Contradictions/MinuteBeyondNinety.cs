using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>
/// Without extra time no minute follows the 90th: allowance for time lost (Laws of the Game, Law 7) is written 90+1, 90+2, … Some sources
/// count on, 94 for 90+4, and then nothing tells such a goal from one of extra time.
/// </summary>
internal static class MinuteBeyondNinety
{
    private const int FullTime = 90;

    public static void Check(WrittenPlay play, DiagnosticBag diagnostics)
    {
        if (play.Play.AfterExtraTime)
            return;
        var minutes = play.Goals.Select(g => (g.Value.Minute, g.Place)).Concat(play.Cards.Select(c => (c.Value.Minute, c.Place)));
        foreach (var (minute, place) in minutes)
        {
            if (minute is { Regular: > FullTime } beyond)
                diagnostics.MinuteBeyondNinety(place, beyond, AddedTo(beyond));
        }
    }

    /// <summary>What a source that counts on means by it, where it can be that: 94 is 90+4.</summary>
    private static Minute? AddedTo(Minute beyond) => beyond is { Added: 0, Regular: <= FullTime + 15 } ? new Minute(FullTime, beyond.Regular - FullTime) : null;
}
