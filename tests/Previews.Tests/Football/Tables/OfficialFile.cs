using System.Collections.Immutable;
using System.Text.Json;
using Previews.Content.NeutralTables;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>
/// One published table with its matches, in the neutral format of the collection: read by the reader that the program has, compared with
/// what was published.
/// </summary>
internal sealed class OfficialFile
{
    private readonly JsonElement _root;
    private readonly NeutralTable _neutral;

    /// <param name="path">Names the file in messages.</param>
    public OfficialFile(string path, string text)
    {
        Path = path;
        var diagnostics = new DiagnosticBag();
        _neutral = NeutralTableReader.Read(new SourceText(text, path), diagnostics)!;
        Assert.Empty(diagnostics.ToSorted());
        using var document = JsonDocument.Parse(text);
        _root = document.RootElement.Clone();
    }

    public string Path { get; }

    public Regulations Regulations => _neutral.Group.Competition.Regulations!;

    public Group Group => _neutral.Group;

    public ImmutableArray<Match> Matches => _neutral.Matches;

    public ImmutableArray<string> OfficialOrder => _root.TryGetProperty("official", out var rows)
        ? [.. rows.EnumerateArray().OrderBy(r => r.GetProperty("pos").GetInt32()).Select(r => r.GetProperty("team").GetString()!)]
        : [];

    public JsonElement? Partial => _root.TryGetProperty("official_partial", out var partial) ? partial : null;

    public IEnumerable<JsonElement> OfficialRows => _root.GetProperty("official").EnumerateArray();

    public ImmutableArray<ImmutableArray<string>> OpenTies => _root.TryGetProperty("open_ties", out var ties)
        ? [.. ties.EnumerateArray().Select(t => t.EnumerateArray().Select(n => n.GetString()!).ToImmutableArray())]
        : [];

    /// <param name="shuffle">Orders teams and matches anew: a stable sort would hide a criterion that is missing.</param>
    /// <param name="regulations">Null: those that the file states.</param>
    public Table Table(Random shuffle, Regulations? regulations = null, bool withPlayOff = true)
    {
        var teams = _neutral.Group.Teams.ToArray();
        shuffle.Shuffle(teams);
        var matches = _neutral.Matches.Where(m => withPlayOff || !m.Fixture.Deciding).ToArray();
        shuffle.Shuffle(matches);
        var group = new Group
        {
            Id = _neutral.Group.Id,
            Competition = regulations is null
                ? _neutral.Group.Competition
                : new Competition
                {
                    Id = regulations.Id,
                    Name = TestGroup.Text(regulations.Id),
                    Regulations = regulations,
                    Format = _neutral.Group.Competition.Format,
                },
            Name = _neutral.Group.Name,
            Teams = [.. teams],
            Deductions = _neutral.Group.Deductions,
            Conduct = _neutral.Group.Conduct,
        };
        return Standings.AsOf(group, matches, TestGroup.End);
    }

    /// <returns>Empty where the collection is not beside the repository.</returns>
    public static ImmutableArray<OfficialFile> All()
    {
        if (Folder() is not { } folder)
            return [];
        using var index = JsonDocument.Parse(File.ReadAllBytes(System.IO.Path.Combine(folder, "index.json")));
        return
        [
            .. index.RootElement.EnumerateArray()
                .Select(e => e.GetProperty("file").GetString()!)
                .Select(path => new OfficialFile(path, File.ReadAllText(System.IO.Path.Combine(folder, path)))),
        ];
    }

    /// <returns>Null where the collection is not beside the repository.</returns>
    internal static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Previews.sln")))
            {
                var beside = System.IO.Path.Combine(folder.FullName, "..", "shared", "football", "official");
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}
