using System.Collections.Immutable;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>A criterion that is passed over except where its conditions hold. It goes by the name of the criterion.</summary>
/// <param name="criterion">Applied where all conditions hold.</param>
public sealed class Conditional(Tiebreaker criterion) : Tiebreaker
{
    public override string Name => criterion.Name;

    public Tiebreaker Criterion => criterion;

    /// <summary>
    /// Only once every match of the group is played: the Champions League counts opponents' points and what follows them
    /// after the last matchday only (2024/25, Article 18.01).
    /// </summary>
    public bool WhenComplete { get; init; }

    /// <summary>
    /// Only where the level teams stand across one of these borders (1: between the first and the second place); empty:
    /// everywhere. The Premier League looks further than goals only for the title, relegation and European places
    /// (its handbook; the number of the rule is unconfirmed).
    /// </summary>
    public ImmutableArray<int> Borders { get; init; } = [];

    internal override bool LeavesAFact => criterion.LeavesAFact;

    internal override bool RestartsAfterSeparation => criterion.RestartsAfterSeparation;

    internal override bool Contains(Func<Tiebreaker, bool> isSuch) => isSuch(this) || criterion.Contains(isSuch);

    internal override Verdict Judge(TieWalk walk, Contest scope, int[] level)
    {
        var first = walk.Place;
        var applies = (!WhenComplete || scope.IsComplete)
            && (Borders.IsEmpty || Borders.Any(b => first <= b && b < first + level.Length - 1));
        return applies ? criterion.Judge(walk, scope, level) : Verdict.Same;
    }
}
