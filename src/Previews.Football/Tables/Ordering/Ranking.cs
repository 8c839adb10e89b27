namespace Previews.Football.Tables.Ordering;

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

    public static Ranking Of(Contest contest) => Of(contest, AllTeams(contest));

    /// <summary>Of some of the contest's teams only: one of each group.</summary>
    public static Ranking Of(Contest contest, int[] teams)
    {
        var tiers = new List<Tier>(contest.Teams.Length);
        var ties = new List<(int[], TieWalk)>();
        var place = 1;
        foreach (var level in Levels(contest, teams))
        {
            var walk = new TieWalk(contest, contest.Regulations.Tiebreakers, place);
            walk.Resolve(level);
            tiers.AddRange(walk.Tiers);
            if (level.Length > 1)
                ties.Add((level, walk));
            place += level.Length;
        }

        return new Ranking(tiers, ties);
    }

    /// <summary>Teams that nothing has separated yet, the best first; those that withdrew are compared with each other only, below all others.</summary>
    private static IEnumerable<int[]> Levels(Contest contest, int[] teams) =>
    [
        .. Partition.Descending(Array.FindAll(teams, t => !contest.HasWithdrawn(t)), contest.PointsToCompare),
        .. Partition.Descending(Array.FindAll(teams, contest.HasWithdrawn), contest.PointsToCompare),
    ];

    private static int[] AllTeams(Contest contest)
    {
        var teams = new int[contest.Teams.Length];
        for (var i = 0; i < teams.Length; i++)
            teams[i] = i;
        return teams;
    }
}
