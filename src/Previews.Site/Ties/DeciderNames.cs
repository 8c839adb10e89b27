using System.Diagnostics;
using Previews.Football.Stages;

namespace Previews.Site.Ties;

/// <summary>Deciders as authors write them.</summary>
internal static class DeciderNames
{
    public static string Of(Decider decider) => decider switch
    {
        Decider.AwayGoals => "away-goals",
        Decider.ExtraTime => "extra-time",
        Decider.Penalties => "penalties",
        Decider.Replay => "replay",
        Decider.PlayOff => "play-off",
        Decider.Lots => "lots",
        _ => throw new UnreachableException(),
    };
}
