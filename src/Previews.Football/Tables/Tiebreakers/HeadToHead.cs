using System.Collections.Immutable;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>What becomes of teams that a head-to-head block leaves level after it separated them from others.</summary>
public enum HeadToHeadMode
{
    /// <summary>
    /// The criteria in their order on one table of the matches between all level teams; who is still level goes on. FIFA
    /// World Cup 2022, Article 12: criteria c) to e).
    /// </summary>
    Once,

    /// <summary>
    /// As once, all criteria first; then those still level get a table of their own matches only, until nothing changes;
    /// only then the next criterion of the list. UEFA European Championship 2024: criterion d); FIFA World Cup 2026,
    /// Article 13, step 2.
    /// </summary>
    Reapply,

    /// <summary>As soon as one criterion separates anyone, each set still level starts again with its own matches. La Liga (unconfirmed).</summary>
    Step,
}

/// <summary>Criteria applied to the matches between exactly the teams that are level.</summary>
public sealed class HeadToHead : Tiebreaker
{
    public override string Name => "head-to-head";

    /// <summary>In their order; <see cref="TiebreakerCatalogue.HeadToHeadNames"/> are those that make sense here.</summary>
    public required ImmutableArray<Tiebreaker> Criteria { get; init; }

    public HeadToHeadMode Mode { get; init; }

    /// <summary>Applied only to so many level teams; null: to any number. (Away goals between exactly two teams: FIFA qualifying to 2022.)</summary>
    public int? Only { get; init; }

    /// <summary>Whether the block is passed over while a match between the level teams is still to be played, as in La Liga.</summary>
    public bool WhenAllPlayed { get; init; }

    internal override bool RestartsAfterSeparation => Mode == HeadToHeadMode.Step;

    internal override bool Contains(Func<Tiebreaker, bool> isSuch) => isSuch(this) || Criteria.Any(c => c.Contains(isSuch));

    internal override Verdict Judge(TieWalk walk, Contest scope, int[] level)
    {
        if ((Only is { } only && level.Length != only) || (WhenAllPlayed && scope.HasRemainingAmong(level)))
            return Verdict.Same;
        var parts = Split(walk, scope, level);
        return parts.Length == 1 ? Verdict.Same : new Verdict.Apart(parts);
    }

    private int[][] Split(TieWalk walk, Contest scope, int[] level)
    {
        var parts = OneTable(walk, scope.Among(level), level);
        if (Mode != HeadToHeadMode.Reapply || parts.Length == 1)
            return parts;
        return [.. parts.SelectMany(p => Split(walk, scope, p))];
    }

    private int[][] OneTable(TieWalk walk, Contest matches, int[] level)
    {
        int[][] parts = [level];
        foreach (var criterion in Criteria)
        {
            parts = [.. parts.SelectMany(p => Judged(criterion, walk, matches, p))];
            if (Mode == HeadToHeadMode.Step && parts.Length > 1)
                return parts;
        }

        return parts;
    }

    private static int[][] Judged(Tiebreaker criterion, TieWalk walk, Contest matches, int[] level) =>
        level.Length > 1 && criterion.Judge(walk, matches, level) is Verdict.Apart(var parts) ? parts : [level];
}
