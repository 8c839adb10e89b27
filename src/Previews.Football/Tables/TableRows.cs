using System.Collections.Immutable;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables;

/// <summary>The rows of a table, from the order that was found.</summary>
internal static class TableRows
{
    public static ImmutableArray<TableRow> Of(Contest contest, Ranking ranking, ImmutableArray<Zone> zones)
    {
        var places = ranking.Tiers.SelectMany(tier => tier.Teams.Select(team => (Team: team, Tier: tier))).ToList();
        var rows = ImmutableArray.CreateBuilder<TableRow>(places.Count);
        for (int i = 0, rank = 1; i < places.Count; i++)
        {
            if (i > 0 && places[i].Tier != places[i - 1].Tier)
                rank = i + 1;
            var separation = i + 1 < places.Count ? Between(contest, ranking, places[i], places[i + 1].Team) : null;
            rows.Add(Row(contest, places[i].Team, places[i].Tier, rank, separation, zones));
        }

        return rows.MoveToImmutable();
    }

    private static TableRow Row(Contest contest, int index, Tier tier, int rank, Separation? aboveNext, ImmutableArray<Zone> zones)
    {
        var tally = contest.Tallies[index];
        return new TableRow
        {
            Team = contest.Teams[index],
            Rank = rank,
            IsLevel = tier.Teams.Length > 1,
            ToBeDecidedBy = tier.DecidedBy?.Name,
            Won = tally.Won,
            Drawn = tally.Drawn,
            Lost = tally.Lost,
            GoalsFor = tally.GoalsFor,
            GoalsAgainst = tally.GoalsAgainst,
            WonOnPenalties = tally.WonOnPenalties,
            LostOnPenalties = tally.LostOnPenalties,
            Points = contest.Points(index),
            HasWithdrawn = contest.HasWithdrawn(index),
            Deducted = contest.Deducted.Length > 0 ? contest.Deducted[index] : 0,
            Zone = zones.FirstOrDefault(z => z.First <= rank && rank + tier.Teams.Length - 1 <= z.Last),
            AboveNext = aboveNext,
        };
    }

    private static Separation Between(Contest contest, Ranking ranking, (int Team, Tier Tier) place, int next)
    {
        if (place.Tier.Teams.Contains(next))
            return new Separation(place.Tier.DecidedBy?.Name, [], null, null);
        var (above, below) = (contest.Teams[place.Team], contest.Teams[next]);
        return Separation.BeforeCriteria(Compared(contest, place.Team), Compared(contest, next), contest.PerMatch)
            ?? Separation.In(ranking.Ties.First(t => t.Teams.Contains(next)).Walk.Steps, above, below);
    }

    private static (Measure Points, bool HasWithdrawn) Compared(Contest contest, int team) => (contest.PointsToCompare(team), contest.HasWithdrawn(team));
}
