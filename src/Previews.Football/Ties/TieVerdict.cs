using Previews.Football.Matches;

namespace Previews.Football.Ties;

/// <summary>How a tie was decided.</summary>
public abstract record TieVerdict
{
    private TieVerdict()
    {
    }

    /// <summary>By one match: the only one, a replay or a play-off.</summary>
    public sealed record OnScore(Aggregate Goals, bool AfterExtraTime) : TieVerdict;

    public sealed record OnAggregate(Aggregate Aggregate, bool AfterExtraTime) : TieVerdict;

    /// <param name="AwayGoals">Of each side, in the order of <paramref name="Aggregate"/>.</param>
    public sealed record OnAwayGoals(Aggregate Aggregate, Aggregate AwayGoals, bool AfterExtraTime) : TieVerdict;

    /// <param name="Goals">Of the legs, or of the replay that was level.</param>
    /// <param name="Scored">By who went through.</param>
    public sealed record OnPenalties(Aggregate Goals, int Scored, int Conceded) : TieVerdict;

    /// <summary>The only match, a replay or a play-off was awarded.</summary>
    public sealed record OnAward(Aggregate Goals) : TieVerdict;

    /// <param name="Aggregate">Null where nothing was played.</param>
    public sealed record ByDecision(TieDecisionKind Kind, Aggregate? Aggregate) : TieVerdict;
}
