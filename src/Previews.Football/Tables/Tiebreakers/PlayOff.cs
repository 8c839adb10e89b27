using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// A deciding match, or two legs, between two level teams, outside the table. Measured are the goals, and where these are
/// level the penalties. FIFA qualifying to 1978 played them for the first place (unconfirmed; the matches are on record), Serie A
/// plays them since 2022/23 (FIGC's organisational rules as the press reported them; the article is unconfirmed).
/// </summary>
public sealed class PlayOff : Tiebreaker
{
    public override string Name => "play-off";

    /// <summary>
    /// Played only for these borders (1: between the first and the second place); empty: wherever teams are level. Serie A
    /// plays for the first place and for the last that stays up; of more than two level teams the criteria
    /// after this one name the two.
    /// </summary>
    public ImmutableArray<int> Borders { get; init; } = [];

    internal override bool LeavesAFact => true;

    internal override Verdict Judge(TieWalk walk, Contest scope, int[] level)
    {
        if (Borders.IsEmpty)
            return level.Length == 2 && Decide(walk, scope, level) is { } parts ? new Verdict.Apart(parts) : Verdict.NotYet;
        var first = walk.Place;
        return Borders.Any(b => first <= b && b < first + level.Length - 1)
            ? new Verdict.Settled(AtBorders(walk, scope, level, first))
            : Verdict.Same;
    }

    private List<Tier> AtBorders(TieWalk walk, Contest scope, int[] level, int first)
    {
        var tiers = level.Length == 2 ? [new Tier([level[0]], null), new Tier([level[1]], null)] : walk.OrderByTheRest(level).ToList();
        foreach (var border in Borders)
        {
            var above = IndexOfTierEndingAt(tiers, border - first + 1);
            if (above < 0 || tiers[above].Teams.Length > 1 || tiers[above + 1].Teams.Length > 1)
                continue;
            int[] pair = [tiers[above].Teams[0], tiers[above + 1].Teams[0]];
            var decided = Decide(walk, scope, pair);
            tiers.RemoveRange(above, 2);
            tiers.InsertRange(above, decided is null ? [new Tier(pair, this)] : decided.Select(p => new Tier(p, null)));
        }

        return tiers;
    }

    /// <returns>-1 where no tier with another below it ends after so many teams.</returns>
    private static int IndexOfTierEndingAt(List<Tier> tiers, int count)
    {
        for (int i = 0, teams = 0; i + 1 < tiers.Count; i++)
        {
            teams += tiers[i].Teams.Length;
            if (teams == count)
                return i;
        }

        return -1;
    }

    private int[][]? Decide(TieWalk walk, Contest scope, int[] pair)
    {
        var matches = scope.Evidence?.DecidingMatches(scope.Teams[pair[0]], scope.Teams[pair[1]]).ToList() ?? [];
        var goals = Array.ConvertAll(pair, t => Sum(matches, scope.Teams[t], m => m.CountingScore));
        var measures = goals[0] == goals[1]
            ? Array.ConvertAll(pair, t => Sum(matches, scope.Teams[t], m => (m as Match.Played)?.Penalties))
            : goals;
        var parts = Partition.ByKeys(pair, measures, lowerIsBetter: false);
        if (parts.Length == 1)
            return null;
        walk.Record(this, pair, pair, measures, parts);
        return parts;
    }

    private static Measure Sum(List<Match> matches, Team team, Func<Match, Score?> score) =>
        new(matches.Sum(m => score(m)?.For(m.Fixture.SideOf(team)) ?? 0));
}
