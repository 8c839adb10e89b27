using NodaTime;
using Previews.Content.Values;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>
/// An offset that is neither the ground's on that day nor the site's own: the clocks were changed, or it was copied. <c>Z</c> says that the
/// hour is meant in UTC, and a zone's name says which clock is meant.
/// </summary>
internal static class OffsetAgainstGround
{
    /// <summary>Before clocks were set by zones they differed by seconds, which no offset is written in.</summary>
    private const int SecondsOfAQuarter = 15 * 60;

    /// <param name="ground">The zone of the place where the match is played.</param>
    public static void Check(Moment.WithOffset time, TextLocation place, DateTimeZone ground, DateTimeZone site, DiagnosticBag diagnostics)
    {
        if (time.Written is not { } written)
            return;
        var there = ground.GetUtcOffset(time.Time);
        if (written != there && written != site.GetUtcOffset(time.Time) && there.Seconds % SecondsOfAQuarter == 0)
            diagnostics.OffsetAgainstGround(place, time.Time.WithOffset(written), time.Time.InZone(ground));
    }
}
