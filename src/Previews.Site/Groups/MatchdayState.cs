using System.Diagnostics;
using Previews.Football.Matches;
using Previews.Site.Snapshots;

namespace Previews.Site.Groups;

/// <summary>How far a matchday is at the instant of a snapshot.</summary>
internal enum MatchdayState
{
    /// <summary>None of its matches has begun.</summary>
    ToCome,

    /// <summary>A result up to this day is missing: the table after it is provisional.</summary>
    UnderWay,

    Over,
}

/// <summary>How far a matchday is, and what templates call it.</summary>
internal static class MatchdayStates
{
    public static MatchdayState StateOf(this Snapshot snapshot, Matchday day)
    {
        var matches = snapshot.MatchesOf(day.Group);
        var hasBegun = matches.Any(m => m.Fixture.Matchday == day.Number && (m.HasResult || m is Match.Abandoned || snapshot.IsAwaited(m)));
        var isLacking = matches.Any(m => m.Fixture.Matchday <= day.Number && m.IsStillToPlay);
        return !isLacking ? MatchdayState.Over : hasBegun ? MatchdayState.UnderWay : MatchdayState.ToCome;
    }

    public static string NameOf(MatchdayState state) => state switch
    {
        MatchdayState.ToCome => "to_come",
        MatchdayState.UnderWay => "under_way",
        MatchdayState.Over => "over",
        _ => throw new UnreachableException(),
    };
}
