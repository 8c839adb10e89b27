using Previews.Football.Matches;
using Previews.Football.Stages;

namespace Previews.Football.Ties;

/// <summary>What has become of a tie, as far as its matches are known.</summary>
public abstract record TieOutcome
{
    private TieOutcome()
    {
    }

    /// <summary>Nobody is through yet.</summary>
    /// <param name="Next">What has to decide a tie that is level after its legs; null: not all legs are played.</param>
    public sealed record Open(Decider? Next) : TieOutcome;

    /// <param name="In">The match after which it was decided; of a tie in which none was played, the one that was not.</param>
    public sealed record Decided(Team Winner, TieVerdict By, Match In) : TieOutcome;
}
