using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Tables;

/// <summary>The teams on one place of every group, ranked against each other.</summary>
/// <param name="Rows">The best first.</param>
public sealed record CrossGroupRanking(CrossGroupRules Rules, ImmutableArray<CrossGroupRow> Rows, ImmutableArray<Tie> Ties)
{
    /// <param name="groups">Every group with all its matches, in any order.</param>
    /// <exception cref="ArgumentException">A group has fewer teams than the place, or there is no group.</exception>
    public static CrossGroupRanking Of(
        CrossGroupRules rules, IEnumerable<(Group Group, IEnumerable<Match> Matches)> groups, Instant instant)
    {
        var cut = new TableCut(instant);
        var entries = groups.Select(g => GroupEntry.Of(rules, g.Group, g.Matches, cut))
            .OrderBy(e => e.Row.Team.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        if (entries.IsEmpty)
            throw new ArgumentException("There is no group to take a team from.", nameof(groups));

        var contest = Together(rules, entries);
        var ranking = Ranking.Of(contest, [.. entries.Select(e => contest.Teams.IndexOf(e.Row.Team))]);
        return new CrossGroupRanking(
            rules,
            [.. TableRows.Of(contest, ranking, rules.Zones).Select(r => RowOf(r, entries.Single(e => e.Row.Team == r.Team)))],
            [.. ranking.Ties.Select(t => Standings.TieOf(contest, t.Teams, t.Walk))]);
    }

    private static CrossGroupRow RowOf(TableRow row, GroupEntry entry) => new(entry.Group, row, entry.Row.IsLevel);

    /// <summary>One contest of all teams of all groups; only the teams on the place are then ranked.</summary>
    private static Contest Together(CrossGroupRules rules, ImmutableArray<GroupEntry> entries)
    {
        var first = entries[0].Contest.Regulations;
        return new Contest
        {
            Regulations = new Regulations
            {
                Id = rules.Key,
                PointsForWin = first.PointsForWin,
                PointsForDraw = first.PointsForDraw,
                Tiebreakers = rules.Tiebreakers,
            },
            Teams = [.. entries.SelectMany(e => e.Contest.Teams)],
            Results = [.. Shifted(entries)],
            Carried = PerTeam(entries, c => c.Carried),
            Deducted = PerTeam(entries, c => c.Deducted),
            Evidence = Evidence.Of([.. entries.Select(e => e.Contest.Evidence!)]),
        };
    }

    private static int[] PerTeam(ImmutableArray<GroupEntry> entries, Func<Contest, int[]> values) =>
        [.. entries.SelectMany(e => values(e.Contest) is { Length: > 0 } given ? given : new int[e.Contest.Teams.Length])];

    private static IEnumerable<Result> Shifted(ImmutableArray<GroupEntry> entries)
    {
        var offset = 0;
        foreach (var contest in entries.Select(e => e.Contest))
        {
            foreach (var result in contest.Results)
                yield return result with { Home = result.Home + offset, Away = result.Away + offset };
            offset += contest.Teams.Length;
        }
    }

    /// <param name="Row">In the group's own table.</param>
    /// <param name="Contest">The group's, with the results that count across groups.</param>
    private sealed record GroupEntry(Group Group, TableRow Row, Contest Contest)
    {
        public static GroupEntry Of(CrossGroupRules rules, Group group, IEnumerable<Match> matches, TableCut cut)
        {
            var known = matches.Select(m => m.AsOf(cut.Instant)).ToImmutableArray();
            var rows = Standings.Of(group, known, cut).Rows;
            var leftOut = rows.Skip(rules.AgainstTop ?? rows.Length).Select(r => r.Team).ToImmutableArray();
            var counted = CountedMatches.In(known, cut)
                .RemoveAll(m => leftOut.Contains(m.Fixture.Home) || leftOut.Contains(m.Fixture.Away));
            return new GroupEntry(group, rows[rules.Place - 1], Standings.ContestOf(group, known, counted, cut));
        }
    }
}
