using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// The position in a list: in its latest edition, and between teams that share it there, in the preceding editions one by
/// one. FIFA World Cup 2026, Article 13, step 3: g) and h); UEFA's access lists and coefficients have one edition.
/// </summary>
public sealed class RankingPosition : Tiebreaker
{
    public override string Name => "ranking";

    /// <summary>The key of the list.</summary>
    public string List { get; init; } = "ranking";

    internal override Verdict Judge(TieWalk walk, Contest scope, int[] level)
    {
        if (scope.Evidence is not { } evidence)
            return Verdict.NotYet;
        var seen = false;
        foreach (var edition in evidence.Editions(List))
        {
            if (!Array.TrueForAll(level, t => edition.Positions.ContainsKey(scope.Teams[t])))
                continue;
            seen = true;
            var positions = Array.ConvertAll(level, t => new Measure(edition.Positions[scope.Teams[t]]));
            var parts = Partition.ByKeys(level, positions, lowerIsBetter: true);
            walk.Record(this, level, scope.Between, positions, parts);
            if (parts.Length > 1)
                return new Verdict.Apart(parts);
        }

        return seen ? Verdict.Same : Verdict.NotYet;
    }
}
