using System.Diagnostics;
using Previews.Football.Matches;

namespace Previews.Site.Subjects;

/// <summary>What templates and texts call the states of a match.</summary>
internal static class MatchStateNames
{
    public static string Of(MatchState state) => state switch
    {
        MatchState.Scheduled => "scheduled",
        MatchState.Awaited => "awaited",
        MatchState.Played => "played",
        MatchState.Awarded => "awarded",
        MatchState.LostByBoth => "lost_by_both",
        MatchState.Postponed => "postponed",
        MatchState.Abandoned => "abandoned",
        MatchState.Annulled => "annulled",
        MatchState.Replayed => "replayed",
        MatchState.Cancelled => "cancelled",
        _ => throw new UnreachableException(),
    };
}
