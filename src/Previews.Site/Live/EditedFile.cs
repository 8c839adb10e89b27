namespace Previews.Site.Live;

/// <summary>Finds the page of a file that somebody edits.</summary>
internal static class EditedFile
{
    /// <param name="path">Below <c>input/</c>, with forward slashes: <c>matches/friendlies/2026-06-02-bel-wal.yml</c>.</param>
    /// <returns>Below the site's root; null for a file that has no page of its own.</returns>
    public static string? PageOf(string path, Editions editions)
    {
        var (library, routes) = (editions.Snapshot.Library, editions.Default.Routes);
        var id = Path.GetFileNameWithoutExtension(path);
        return path.Split('/')[0] switch
        {
            "articles" when library.FindArticle(id) is { } article => editions.PathOf(article),
            "matches" when library.FindMatch(id) is { } match => routes.Match(match.Id),
            "teams" when library.FindTeam(id) is { } team => routes.Team(team.Id),
            "competitions" when library.Groups.FirstOrDefault(g => g.Competition.Id == id) is { } group => routes.Group(group.Id),
            _ => null,
        };
    }
}
