using System.Collections.Immutable;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.CrossGroup;

/// <summary>What one group brings to a ranking across groups.</summary>
/// <param name="Row">In the group's own table.</param>
/// <param name="Contest">The group's, with the results that count across groups.</param>
/// <param name="LeftOut">The results of the row's team that do not.</param>
internal sealed record CrossGroupEntry(Table Table, TableRow Row, Contest Contest, ImmutableArray<Match> LeftOut, bool IsLeftOutOpen)
{
    /// <param name="place">1-based.</param>
    /// <param name="top">Only results against the teams on the first so many places count; null: all do.</param>
    public static CrossGroupEntry Of(int place, int? top, Group group, IEnumerable<Match> matches, TableCut cut)
    {
        var known = matches.AsOf(cut.Instant);
        var table = Standings.Of(group, known, cut);
        var (rows, row) = (table.Rows, RowOn(place, table));
        var border = Math.Min(top ?? rows.Length, rows.Length);
        var bottom = rows[border..].Select(r => r.Team).ToImmutableArray();
        var fixtures = FixtureList.Of(group, known, cut.Instant);
        var counted = CountedMatches.In(known.AddRange(fixtures.Awarded), cut);
        var leftOut = counted.RemoveAll(m => !bottom.Any(m.Fixture.Involves));
        return new CrossGroupEntry(
            table,
            row,
            Standings.ContestOf(group, known, fixtures, counted.RemoveRange(leftOut), cut),
            leftOut.RemoveAll(m => !m.Fixture.Involves(row.Team)),
            IsLeftOutOpen: !bottom.IsEmpty && !counted.IsEmpty && rows[border - 1].Rank == rows[border].Rank);
    }

    public CrossGroupRow RowWith(TableRow acrossGroups) => new(Table.Group, acrossGroups, Row.IsLevel, LeftOut, IsLeftOutOpen);

    private static TableRow RowOn(int place, Table table) => place <= table.Rows.Length
        ? table.Rows[place - 1]
        : throw new ArgumentException($"{table.Group.Id} has no place {place}.", nameof(place));
}
