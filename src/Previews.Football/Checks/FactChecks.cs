using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Tables;

namespace Previews.Football.Checks;

/// <summary>Holds a group's data against the rules of football.</summary>
public static class FactChecks
{
    /// <param name="matches">All of the group's.</param>
    public static IEnumerable<FactProblem> In(Group group, ImmutableArray<Match> matches)
    {
        var problems = Teams(group)
            .Concat(Matches(group, matches))
            .Concat(Outsiders(group))
            .Concat(GivenBack(group))
            .Concat(PlayedLater(group, matches))
            .ToList();
        // Who was level is asked of a table, and a table needs sound teams.
        return problems.Count > 0 || group.Competition.Regulations is null ? problems : Lots(group, matches);
    }

    private static IEnumerable<FactProblem> Teams(Group group) =>
        group.Teams.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => new FactProblem.TeamTwice(g.Key));

    private static IEnumerable<FactProblem> Matches(Group group, ImmutableArray<Match> matches)
    {
        foreach (var match in matches)
        {
            foreach (var team in new[] { match.Fixture.Home, match.Fixture.Away }.Where(t => !group.Teams.Contains(t)))
                yield return new FactProblem.TeamOfMatchOutsideGroup(match, team);
            if (match is Match.Played played && played.Ended < match.Kickoff.Earliest)
                yield return new FactProblem.ResultBeforeKickoff(played);
        }
    }

    private static IEnumerable<FactProblem> Outsiders(Group group)
    {
        IEnumerable<(object Fact, IEnumerable<Team> Teams)> facts =
        [
            .. group.Deductions.Select(d => ((object)d, Enumerable.Repeat(d.Team, 1))),
            .. group.Carried.Select(c => ((object)c, Enumerable.Repeat(c.Team, 1))),
            .. group.OutsidePlaces.Select(p => ((object)p, Enumerable.Repeat(p.Team, 1))),
            .. group.Withdrawals.Select(w => ((object)w, Enumerable.Repeat(w.Team, 1))),
            .. group.Lots.Select(l => ((object)l, l.Order.AsEnumerable())),
            .. group.Conduct.Select(c => ((object)c, c.Points.Keys)),
        ];
        return facts.SelectMany(f => f.Teams, (f, team) => (f.Fact, Team: team))
            .Where(f => !group.Teams.Contains(f.Team))
            .Select(f => new FactProblem.TeamOfFactOutsideGroup(f.Fact, f.Team));
    }

    /// <summary>A deduction can be reduced or ended, and no more than that.</summary>
    private static IEnumerable<FactProblem> GivenBack(Group group)
    {
        foreach (var ofTeam in group.Deductions.Where(d => d.From > Instant.MinValue).GroupBy(d => d.Team))
        {
            var taken = 0;
            foreach (var deduction in ofTeam.OrderBy(d => d.From))
            {
                taken += deduction.Points;
                if (taken < 0)
                {
                    yield return new FactProblem.MoreGivenBackThanTaken(deduction, taken - deduction.Points);
                    break;
                }
            }
        }
    }

    /// <summary>Nobody plays who has withdrawn, and nothing is played when the season is over. Of each fact the first such match.</summary>
    private static IEnumerable<FactProblem> PlayedLater(Group group, ImmutableArray<Match> matches)
    {
        foreach (var withdrawal in group.Withdrawals)
        {
            if (FirstPlayedAfter(withdrawal.From, matches.Where(m => m.Fixture.Involves(withdrawal.Team))) is { } match)
                yield return new FactProblem.PlayedAfterWithdrawal(withdrawal, match);
        }

        if (group.CutShort is { } cutShort && FirstPlayedAfter(cutShort.From, matches) is { } late)
            yield return new FactProblem.PlayedAfterCutShort(cutShort, late);
    }

    private static Match? FirstPlayedAfter(Instant instant, IEnumerable<Match> matches) =>
        matches.Where(m => m is Match.Played && !m.Fixture.Deciding && m.Kickoff.Start > instant).MinBy(m => m.Kickoff.Start);

    private static IEnumerable<FactProblem> Lots(Group group, ImmutableArray<Match> matches)
    {
        foreach (var lots in group.Lots)
        {
            if (!group.Competition.Regulations!.Tiebreakers.Any(t => string.Equals(t.Name, "lots", StringComparison.Ordinal)))
            {
                yield return new FactProblem.LotsNotInRegulations(lots);
                continue;
            }

            var before = Standings.AsOf(group.With(group.Lots.Remove(lots)), matches, lots.From);
            var rows = lots.Order.Select(t => before[t]).OrderBy(r => r.Rank).ToList();
            if (rows.Zip(rows.Skip(1)).FirstOrDefault(pair => pair.First.Rank < pair.Second.Rank) is ({ } above, { } below))
                yield return new FactProblem.LotsBetweenTeamsNotLevel(lots, above.Team, below.Team, before.Between(above.Team, below.Team));
        }
    }
}
