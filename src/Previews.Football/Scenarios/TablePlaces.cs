using System.Collections.Immutable;
using Previews.Football.Tables;

namespace Previews.Football.Scenarios;

/// <summary>The places of a group that is over: those of its table, and for teams still level each that they share.</summary>
internal static class TablePlaces
{
    public static Places Of(Table table, ImmutableArray<Team> teams)
    {
        var places = new Places(teams.Length);
        foreach (var row in table.Rows)
        {
            var shared = table.Rows.Count(r => r.Rank == row.Rank);
            for (var place = row.Rank; place < row.Rank + shared; place++)
                places.Add(teams.IndexOf(row.Team), place, new Witness([]));
        }

        return places;
    }
}
