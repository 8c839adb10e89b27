using System.Globalization;
using System.Text.Json;
using Previews.Benchmarks.Content;

namespace Previews.Benchmarks.Peers;

/// <summary>
/// Another generator, and the same content as a site for it, written as its authors would: a page per match with both teams'
/// form, the table at its kick-off, head-to-head and article; pages of groups and teams, home, lists, a feed of 20 entries and
/// a sitemap. The matches of a group are one data file, so that no page looks at all matches.
/// </summary>
internal abstract class Peer
{
    public static IReadOnlyList<Peer> All { get; } = [new HugoPeer(), new ZolaPeer(), new EleventyPeer(), new AstroPeer()];

    public abstract string Name { get; }

    /// <summary>What its executable may be called, the likeliest first.</summary>
    public virtual IReadOnlyList<string> Executables => [Name];

    protected virtual string ContentFolder => "content";

    protected virtual string DataFolder => "data";

    /// <summary>Settings and templates.</summary>
    protected abstract IEnumerable<(string Path, string Text)> Layouts { get; }

    /// <summary>To build the site in the current folder.</summary>
    /// <param name="output">Relative to it; not there yet.</param>
    public abstract IEnumerable<string> Arguments(string output);

    public IEnumerable<(string Path, string Text)> Files(IReadOnlyList<GeneratedGroup> groups) => [.. Layouts, .. groups.SelectMany(FilesOf)];

    /// <param name="fields">What the templates need besides the title.</param>
    protected virtual string FrontMatter(string title, IReadOnlyList<(string Key, string Value)> fields) =>
        $"---\ntitle: {title}\ndate: 2025-01-01T18:00:00+01:00\n{string.Concat(fields.Select(f => $"{f.Key}: {f.Value}\n"))}---\n";

    private IEnumerable<(string Path, string Text)> FilesOf(GeneratedGroup group)
    {
        yield return ($"{DataFolder}/groups/{group.Id}.json", Data(group));
        yield return ($"{ContentFolder}/groups/{group.Id}.md", FrontMatter(group.Id, [("group", group.Id)]));
        foreach (var team in group.Teams)
            yield return ($"{ContentFolder}/teams/{team}.md", FrontMatter($"Équipe {team}", [("group", group.Id), ("team", team)]));
        foreach (var match in group.Matches)
            yield return ($"{ContentFolder}/matches/{match.Id}.md", FrontMatter($"{match.Home} reçoit {match.Away}", Fields(match)) + ArticleOf(match));
    }

    private static string ArticleOf(GeneratedMatch match) => match.Article.Replace("xref:team/", "/teams/", StringComparison.Ordinal);

    private static List<(string, string)> Fields(GeneratedMatch match)
    {
        List<(string, string)> fields =
            [("group", match.Group), ("day", $"'{match.Day}'"), ("ymd", Number(match)), ("home", match.Home), ("away", match.Away)];
        if (match.Goals is { } goals)
        {
            fields.Add(("score", string.Create(CultureInfo.InvariantCulture, $"{goals.Home.Count}–{goals.Away.Count}")));
            fields.Add(("scorers", $"[{string.Join(", ", goals.Home.Concat(goals.Away))}]"));
        }

        return fields;
    }

    private static string Data(GeneratedGroup group) => JsonSerializer.Serialize(new
    {
        teams = group.Teams,
        matches = group.Matches.Select(m => new
        {
            id = m.Id,
            day = m.Day,
            ymd = int.Parse(Number(m), CultureInfo.InvariantCulture),
            home = m.Home,
            away = m.Away,
            played = m.Goals is not null,
            hg = m.Goals?.Home.Count ?? 0,
            ag = m.Goals?.Away.Count ?? 0,
        }),
    });

    /// <summary>The day as a number, because not every template language compares texts: 20250301.</summary>
    private static string Number(GeneratedMatch match) => match.Day.Replace("-", "", StringComparison.Ordinal);
}
