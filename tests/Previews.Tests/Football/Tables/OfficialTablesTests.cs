using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Previews.Football.Tables;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>
/// Published final tables since 1888, each from its matches and the rules that its file states. The collection lies beside
/// the repository and is not part of it.
/// </summary>
public sealed class OfficialTablesTests(ITestOutputHelper output)
{
    private const int Shuffles = 3;

    [Fact]
    public void Every_official_table_comes_out_in_its_official_order_however_it_is_shuffled()
    {
        var folder = Folder();
        if (folder is null)
        {
            output.WriteLine("0 official tables: the collection is not beside the repository.");
            return;
        }

        var wrong = new List<string>();
        var count = 0;
        using var index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "index.json")));
        foreach (var entry in index.RootElement.EnumerateArray())
        {
            var path = entry.GetProperty("file").GetString()!;
            var file = new OfficialFile(path, File.ReadAllText(Path.Combine(folder, path)));
            for (var seed = 0; seed < Shuffles; seed++)
                wrong.AddRange(Check(file, new Random(seed)).Select(w => $"{path}: {w}"));
            count++;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} official tables, {Shuffles} shuffles each, {wrong.Count} mistakes"));
        Assert.Empty(wrong);
        Assert.Equal(index.RootElement.GetArrayLength(), count);
    }

    private static IEnumerable<string> Check(OfficialFile file, Random shuffle)
    {
        var table = file.Table(shuffle);
        if (file.Partial is { } partial)
            return CheckPartial(table, partial);
        return CheckRows(table, file).Concat(CheckOrder(table, file)).Concat(CheckOpenTies(file.Table(shuffle, withPlayOff: false), file));
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

    /// <returns>Null where the collection is not beside the repository.</returns>
    internal static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Previews.sln")))
            {
                var beside = Path.Combine(folder.FullName, "..", "shared", "football", "official");
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}
