using System.Collections.Immutable;

namespace Previews.Football.Tables;

/// <summary>The rows of a table, from the order that was found.</summary>
internal static class TableRows
{
    public static ImmutableArray<TableRow> Of(Contest contest, Ranking ranking, Group group, TableCut cut)
    {
        var places = ranking.Tiers.SelectMany(tier => tier.Teams.Select(team => (Team: team, Tier: tier))).ToList();
        var rows = ImmutableArray.CreateBuilder<TableRow>(places.Count);
        for (int i = 0, rank = 1; i < places.Count; i++)
        {
            if (i > 0 && places[i].Tier != places[i - 1].Tier)
                rank = i + 1;
            var separation = i + 1 < places.Count ? Between(contest, ranking, places[i], places[i + 1].Team) : null;
            rows.Add(Row(contest, places[i].Team, places[i].Tier, rank, separation, group, cut));
        }

        return rows.MoveToImmutable();
    }

    private static TableRow Row(Contest contest, int index, Tier tier, int rank, Separation? aboveNext, Group group, TableCut cut)
    {
        var tally = contest.Tallies[index];
        var team = contest.Teams[index];
        return new TableRow
        {
            Team = team,
            Rank = rank,
            IsLevel = tier.Teams.Length > 1,
            ToBeDecidedBy = tier.Untold?.Name,
            Won = tally.Won,
            Drawn = tally.Drawn,
            Lost = tally.Lost,
            GoalsFor = tally.GoalsFor,
            GoalsAgainst = tally.GoalsAgainst,
            Points = contest.Points(index),
            Deducted = cut.IsStanding ? Standings.Deducted(group, team, cut.Instant) : 0,
            Zone = cut.IsStanding ? ZoneOf(group.Competition, rank, rank + tier.Teams.Length - 1) : null,
            AboveNext = aboveNext,
        };
    }

    private static Zone? ZoneOf(Competition competition, int first, int last) =>
        competition.Zones.FirstOrDefault(z => z.First <= first && last <= z.Last);

    private static Separation Between(Contest contest, Ranking ranking, (int Team, Tier Tier) place, int next)
    {
        if (place.Tier.Teams.Contains(next))
            return new Separation(place.Tier.Untold?.Name, [], null, null);
        var (above, below) = (contest.Teams[place.Team], contest.Teams[next]);
        if (contest.Points(place.Team) != contest.Points(next))
            return new Separation("points", [], new Measure(contest.Points(place.Team)), new Measure(contest.Points(next)));
        var walk = ranking.Ties.First(t => t.Teams.Contains(next)).Walk;
        var step = walk.Steps.First(s => s.Separates(above, below));
        return new Separation(step.Criterion.Name, step.MatchesBetween, step.MeasureOf(above), step.MeasureOf(below));
    }
}
