using System.Collections.Immutable;
using Previews.Content.Files;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Frame;

namespace Previews.Site.Live;

/// <summary>Finds the page of a file that somebody edits: that of what the file defines, or else one on which it shows.</summary>
/// <param name="edition">Whose pages are shown.</param>
/// <param name="files">Of the content.</param>
/// <param name="idsIn">The ids of what a file defines.</param>
internal sealed class EditedFile(Edition edition, ImmutableArray<SourceFile> files, Func<SourceFile, ImmutableArray<string>> idsIn)
{
    private const string DirectoryFile = "_directory.yml";

    private Routes Routes => edition.Routes;

    /// <param name="path">Below the folder of the content, with forward slashes: <c>matches/friendlies/2026-06-02-bel-wal.yml</c>.</param>
    /// <returns>Below the site's root; null for a file that shows nowhere, or everywhere.</returns>
    public string? PageOf(string path)
    {
        if (path.EndsWith('/' + DirectoryFile, StringComparison.Ordinal))
            return files.Where(f => f.Path != path && f.Path.StartsWith(path[..^DirectoryFile.Length], StringComparison.Ordinal))
                .Select(PageOf)
                .FirstOrDefault(p => p is not null);
        return files.FirstOrDefault(f => f.Path == path) is { } file ? PageOf(file) : null;
    }

    private string? PageOf(SourceFile file) =>
        idsIn(file).Select(id => PageOf(file.Path.Split('/')[0], id)).FirstOrDefault(page => page is not null);

    private string? PageOf(string folder, string id) => folder switch
    {
        "articles" => edition.Snapshot.Articles().FirstOrDefault(a => a.Id == id) is { } article ? edition.PathOf(article) : null,
        "matches" => PageOfMatch(m => m.Id == id),
        "teams" => edition.Snapshot.Library.FindTeam(id) is { } team ? Routes.Team(team.Id) : null,
        "competitions" => PageOfGroup(g => g.Competition.Id == id) ?? PageOfMatch(m => m.Fixture.Competition.Id == id),
        "regulations" => PageOfGroup(g => g.Competition.Regulations!.Id == id),
        "venues" => PageOfMatch(m => m.Fixture.Venue?.Id == id),
        "cities" => PageOfMatch(m => (m.Fixture.Venue?.City ?? m.Fixture.City)?.Id == id),
        _ => null,
    };

    private string? PageOfGroup(Func<Group, bool> isMeant) =>
        edition.Snapshot.GroupsWithTables().FirstOrDefault(isMeant) is { } group ? Routes.Group(group.Id) : null;

    /// <summary>The latest of them.</summary>
    private string? PageOfMatch(Func<Match, bool> isMeant) =>
        edition.Snapshot.Matches().LastOrDefault(isMeant) is { } match ? Routes.Match(match.Id) : null;
}
