using Previews.Football.Matches;

namespace Previews.Content.Matches;

/// <summary>What a decision gives a match: a score, or a defeat to both sides.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    public sealed record Result(Score Score) : Decision;

    /// <param name="Each">The goals of each side, scored and conceded.</param>
    public sealed record LostByBoth(Score Each) : Decision;
}
