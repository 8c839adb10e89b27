using System.Collections.Immutable;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.CrossGroup;

/// <summary>The teams on one place of every group, ranked against each other.</summary>
/// <param name="AgainstTop">
/// Only results against the teams on the first so many places count; null: all do, and so they do where the groups are of one size.
/// </param>
/// <param name="Tables">Of the groups, by the groups' ids.</param>
/// <param name="Rows">The best first. Rows that share a rank stand in the order of their teams' ids.</param>
/// <param name="Ties">One for every set of two or more teams level on points, in the order of the ranking.</param>
public sealed record CrossGroupRanking(
    CrossGroupRules Rules,
    Regulations Regulations,
    TableCut Cut,
    int? AgainstTop,
    ImmutableArray<Table> Tables,
    ImmutableArray<CrossGroupRow> Rows,
    ImmutableArray<Tie> Ties)
{
    public int MatchesCounted => Tables.Sum(t => t.MatchesCounted);

    /// <summary>All matches of the groups, without the cancelled ones.</summary>
    public int MatchesTotal => Tables.Sum(t => t.MatchesTotal);

    /// <summary>Whether it is known of every group how many matches it has.</summary>
    public bool FixturesKnown => Tables.All(t => t.FixturesKnown);

    /// <summary>Every match of every group is counted, and it is decided who of each group is compared, by which results.</summary>
    public bool IsFinal => Tables.All(t => t.IsFinal) && !Rows.Any(r => r.IsOpen || r.IsLeftOutOpen);

    /// <summary>Final, and no teams are left level.</summary>
    public bool IsDecided => IsFinal && !Rows.Any(r => r.Row.IsLevel);

    /// <summary>Matches that kicked off before the cut and have no result yet: they are left out, and pages say so.</summary>
    public IEnumerable<Match> Awaited => Tables.SelectMany(t => t.Awaited);

    /// <summary>Points taken off the teams of this ranking.</summary>
    public IEnumerable<Deduction> Deductions =>
        Tables.SelectMany(t => t.Deductions).Where(d => Rows.Any(r => r.Row.Team == d.Team));

    /// <param name="groups">Every group with all its matches, in any order.</param>
    /// <param name="cut">Of a standing: an instant, or a matchday of every group.</param>
    /// <exception cref="ArgumentException">A group has fewer teams than the place, or there is no group.</exception>
    public static CrossGroupRanking Of(CrossGroupRules rules, IEnumerable<(Group Group, IEnumerable<Match> Matches)> groups, TableCut cut)
    {
        var all = groups.OrderBy(g => g.Group.Id, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            throw new ArgumentException("There is no group to take a team from.", nameof(groups));
        var differ = all.Exists(g => g.Group.Teams.Length != all[0].Group.Teams.Length);
        var top = differ ? rules.AgainstTop : null;
        var entries = all.Select(g => CrossGroupEntry.Of(rules.Place, top, g.Group, g.Matches, cut)).ToImmutableArray();
        var contest = Together(rules, [.. entries.OrderBy(e => e.Row.Team.Id, StringComparer.Ordinal).Select(e => e.Contest)]);
        var ranked = entries.Select(e => contest.Teams.IndexOf(e.Row.Team)).Order().ToArray();
        var ranking = Ranking.Of(contest, ranked);
        return new CrossGroupRanking(
            rules,
            contest.Regulations,
            cut,
            top,
            [.. entries.Select(e => e.Table)],
            [.. TableRows.Of(contest, ranking, rules.Zones).Select(r => entries.Single(e => e.Row.Team == r.Team).RowWith(r))],
            [.. ranking.Ties.Select(t => Standings.TieOf(contest, t.Teams, t.Walk))]);
    }

    /// <summary>One contest of all teams of all groups; only the teams on the place are then ranked.</summary>
    private static Contest Together(CrossGroupRules rules, ImmutableArray<Contest> groups) => new()
    {
        Regulations = rules.RegulationsWith(groups[0].Regulations),
        Teams = [.. groups.SelectMany(c => c.Teams)],
        Results = [.. Shifted(groups, c => c.Results, (r, by) => r with { Home = r.Home + by, Away = r.Away + by })],
        Remaining = [.. Shifted(groups, c => c.Remaining, (r, by) => r with { Home = r.Home + by, Away = r.Away + by })],
        MayHaveMore = groups.Any(c => c.MayHaveMore),
        Carried = PerTeam(groups, c => c.Carried),
        CarriedGoals = PerTeam(groups, c => c.CarriedGoals),
        Deducted = PerTeam(groups, c => c.Deducted),
        Withdrawn = PerTeam(groups, c => c.Withdrawn),
        // Groups of one competition end together, or one of them has more to play than the others.
        PerMatch = groups.Any(c => c.PerMatch),
        Evidence = Evidence.Of([.. groups.Select(c => c.Evidence!)]),
    };

    private static T[] PerTeam<T>(ImmutableArray<Contest> groups, Func<Contest, T[]> values) =>
        [.. groups.SelectMany(c => values(c) is { Length: > 0 } given ? given : new T[c.Teams.Length])];

    private static IEnumerable<T> Shifted<T>(ImmutableArray<Contest> groups, Func<Contest, T[]> parts, Func<T, int, T> shift)
    {
        var offset = 0;
        foreach (var contest in groups)
        {
            foreach (var part in parts(contest))
                yield return shift(part, offset);
            offset += contest.Teams.Length;
        }
    }
}
