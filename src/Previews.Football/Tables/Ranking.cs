namespace Previews.Football.Tables;

/// <summary>The whole order of a contest: by points, then every set of level teams by the regulations' list.</summary>
internal sealed class Ranking
{
    private Ranking(IReadOnlyList<Tier> tiers, IReadOnlyList<(int[] Teams, TieWalk Walk)> ties)
    {
        Tiers = tiers;
        Ties = ties;
    }

    public IReadOnlyList<Tier> Tiers { get; }

    public IReadOnlyList<(int[] Teams, TieWalk Walk)> Ties { get; }

    public static Ranking Of(Contest contest)
    {
        var tiers = new List<Tier>(contest.Teams.Length);
        var ties = new List<(int[], TieWalk)>();
        foreach (var level in Partition.Descending(AllTeams(contest), t => new Measure(contest.Points(t))))
        {
            if (level.Length == 1)
            {
                tiers.Add(new Tier(level, null));
                continue;
            }

            var walk = new TieWalk(contest, contest.Regulations.Tiebreakers);
            walk.Resolve(level);
            tiers.AddRange(walk.Tiers);
            ties.Add((level, walk));
        }

        return new Ranking(tiers, ties);
    }

    private static int[] AllTeams(Contest contest)
    {
        var teams = new int[contest.Teams.Length];
        for (var i = 0; i < teams.Length; i++)
            teams[i] = i;
        return teams;
    }
}
