using System.Diagnostics;
using NodaTime;

namespace Previews.Football.Matches;

/// <summary>What a match is at an instant, for whoever asks no more. The cases of <see cref="Match"/>, and one that only the clock gives.</summary>
public enum MatchState
{
    Scheduled,

    /// <summary>Begun, and no result is known yet: neither a fixture nor a result.</summary>
    Awaited,
    Played,
    Awarded,

    /// <summary>A defeat by decision for both sides.</summary>
    LostByBoth,
    Postponed,
    Abandoned,
    Annulled,
    Replayed,
    Cancelled,
}

public static class MatchStates
{
    /// <summary>Neither to be played as planned nor over: it is off as long as it has no score that counts.</summary>
    public static bool IsPutOff(this MatchState state) => state is
        MatchState.Postponed or MatchState.Abandoned or MatchState.Annulled or MatchState.Replayed or MatchState.Cancelled;

    /// <summary>Begun once, whatever became of it.</summary>
    public static bool WasBegun(this MatchState state) => state is MatchState.Abandoned or MatchState.Annulled or MatchState.Replayed;

    /// <param name="match">As it was known at the instant.</param>
    public static MatchState StateAt(this Match match, Instant instant) => match switch
    {
        { NextKickoff: { } kickoff } when kickoff.Start <= instant => MatchState.Awaited,
        Match.Scheduled or Match.Moved => MatchState.Scheduled,
        Match.Played => MatchState.Played,
        Match.Awarded => MatchState.Awarded,
        Match.LostByBoth => MatchState.LostByBoth,
        Match.StruckOff { Before.HasResult: true } => MatchState.Annulled,
        Match.StruckOff => MatchState.Cancelled,
        Match.Postponed => MatchState.Postponed,
        Match.Abandoned => MatchState.Abandoned,
        Match.Annulled => MatchState.Annulled,
        Match.Replayed => MatchState.Replayed,
        Match.Cancelled => MatchState.Cancelled,
        _ => throw new UnreachableException(),
    };
}
