using System.Collections.Immutable;
using Previews.Football.Tables;

namespace Previews.Football.Scenarios.Search;

/// <summary>
/// The places of a group that is over: those of its table, and for teams still level each that they share. What lots and cards
/// decided is known by then.
/// </summary>
internal sealed class FinalTable(Table table, ImmutableArray<Team> teams) : Outlook
{
    public override Finding CanEnd(sbyte?[] given, int team, int first, int last)
    {
        var row = table[teams[team]];
        var shared = table.Rows.Count(r => r.Rank == row.Rank);
        return row.Rank <= last && first <= row.Rank + shared - 1 ? new Finding.Possible([]) : Finding.Impossible;
    }
}
