using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Previews.Football;
using Previews.Football.Tables;

namespace Previews.Tests.Football.Tables;

/// <summary>What a table has that the published one has not, in words.</summary>
internal static class OfficialCheck
{
    /// <param name="regulations">Null: those that the file states.</param>
    public static IEnumerable<string> Of(OfficialFile file, Random shuffle, Regulations? regulations = null)
    {
        var table = file.Table(shuffle, regulations);
        if (file.Partial is { } partial)
            return CheckPartial(table, partial);
        return CheckRows(table, file)
            .Concat(CheckOrder(table, file))
            .Concat(CheckOpenTies(file.Table(shuffle, regulations, withPlayOff: false), file));
    }

    /// <summary>Only that no two teams which the file's results put apart stand the other way round.</summary>
    public static IEnumerable<string> OrderOfDecided(Table table, OfficialFile file)
    {
        if (file.Partial is { } partial)
            return CheckPartial(table, partial);
        var rows = table.Rows.OrderBy(r => file.OfficialOrder.IndexOf(r.Team.Id)).ToList();
        return
            from above in Enumerable.Range(0, rows.Count)
            from below in Enumerable.Range(above + 1, rows.Count - above - 1)
            where rows[above].Rank > rows[below].Rank
                && !file.OpenTies.Any(t => t.Contains(rows[above].Team.Id) && t.Contains(rows[below].Team.Id))
            select $"{rows[above].Team} is below {rows[below].Team}, officially above";
    }

    /// <summary>What stands in the rows: played, won, drawn, lost, goals and points.</summary>
    private static IEnumerable<string> CheckRows(Table table, OfficialFile file)
    {
        foreach (var official in file.OfficialRows)
        {
            var row = table.Rows.Single(r => r.Team.Id == official.GetProperty("team").GetString());
            (string Key, int Value)[] figures =
            [
                ("p", row.Played), ("w", row.Won), ("d", row.Drawn), ("l", row.Lost), ("gf", row.GoalsFor), ("ga", row.GoalsAgainst), ("pts", row.Points),
            ];
            foreach (var (key, value) in figures)
            {
                if (official.GetProperty(key).GetInt32() != value)
                    yield return FormattableString.Invariant($"{row.Team} has {key} {value}, officially {official.GetProperty(key)}");
            }
        }
    }

    /// <summary>Teams may share a place only where the file says that the results leave it open, and then in any order.</summary>
    private static IEnumerable<string> CheckOrder(Table table, OfficialFile file)
    {
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var (row, place) = (table.Rows[i], file.OfficialOrder.IndexOf(table.Rows[i].Team.Id) + 1);
            var last = row.Rank + table.Rows.Count(r => r.Rank == row.Rank) - 1;
            if (place < row.Rank || place > last)
                yield return FormattableString.Invariant($"{row.Team} is {row.Rank}–{last}, officially {place}");
            if (row.IsLevel && !file.OpenTies.Any(t => t.Contains(row.Team.Id)))
                yield return $"{row.Team} is level, to be decided by {row.ToBeDecidedBy}, and the file names no open tie";
        }
    }

    /// <summary>Without what was decided outside the results, exactly the ties that the file calls open are open.</summary>
    private static IEnumerable<string> CheckOpenTies(Table table, OfficialFile file) =>
        from tie in file.OpenTies
        where tie.Select(id => table.Rows.Single(r => r.Team.Id == id).Rank).Distinct().Count() > 1
        select $"{string.Join(" and ", tie)} are not level";

    private static IEnumerable<string> CheckPartial(Table table, JsonElement partial)
    {
        foreach (var entry in partial.EnumerateObject())
        {
            var expected = entry.Value.ValueKind == JsonValueKind.Array
                ? entry.Value.EnumerateArray().Select(t => t.GetString()!).ToImmutableArray()
                : [entry.Value.GetString()!];
            var (first, last) = Range(entry.Name, expected.Length);
            var found = table.Rows.Where(r => r.Rank >= first && r.Rank <= last).Select(r => r.Team.Id).ToImmutableArray();
            if (!found.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal), StringComparer.Ordinal))
                yield return $"{entry.Name}: {string.Join(", ", found)}, officially {string.Join(", ", expected)}";
        }
    }

    private static (int First, int Last) Range(string key, int count)
    {
        if (string.Equals(key, "advance", StringComparison.Ordinal))
            return (1, count);
        var numbers = key.Replace("range ", "", StringComparison.Ordinal).Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[^1]);
    }
}
