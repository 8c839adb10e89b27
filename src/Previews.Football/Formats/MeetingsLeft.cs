namespace Previews.Football.Formats;

/// <summary>The meetings of two teams that nobody has entered yet.</summary>
/// <param name="Hosts">Of each meeting that is left, the side at home.</param>
/// <param name="IsHostOpen">Whether the last of the hosts may as well be the other side.</param>
internal sealed record MeetingsLeft(Team One, Team Other, IReadOnlyList<Team> Hosts, bool IsHostOpen)
{
    /// <summary>
    /// The sides are at home by turns, so each hosts half of the meetings, and of an odd number either hosts one more:
    /// of three, once one side has hosted two, the other hosts what is left.
    /// </summary>
    /// <param name="times">How often they meet in all.</param>
    /// <param name="byOne">How many of these that have been entered the one hosts.</param>
    public static MeetingsLeft Of(Team one, Team other, int times, int byOne, int byOther)
    {
        var left = Math.Max(0, times - byOne - byOther);
        var certain = times / 2;
        var hostedByOne = Math.Clamp(certain - byOne, 0, left);
        var hostedByOther = Math.Clamp(certain - byOther, 0, left - hostedByOne);
        var open = left - hostedByOne - hostedByOther;
        return new(
            one,
            other,
            [.. Enumerable.Repeat(one, hostedByOne), .. Enumerable.Repeat(other, hostedByOther), .. Enumerable.Repeat(one, open)],
            open > 0);
    }
}
