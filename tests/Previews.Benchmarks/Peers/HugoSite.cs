using System.Globalization;
using System.Text;
using Previews.Benchmarks.Content;

namespace Previews.Benchmarks.Peers;

/// <summary>
/// The same content as a site for Hugo: a page per match with both teams' form, the table at its kick-off, head-to-head and
/// article; pages of groups and teams, feed and sitemap. A group's matches are one data file, so that no page looks at all matches.
/// </summary>
internal static class HugoSite
{
    public static IEnumerable<(string Path, string Text)> Files(int matches)
    {
        var groups = GeneratedInput.Groups(matches);
        yield return ("config.toml", "baseURL = 'https://previews.example/'\ntitle = 'Avant-match'\ndisableKinds = ['taxonomy', 'term']\n");
        yield return ("layouts/_default/baseof.html", HugoTemplates.Base);
        yield return ("layouts/partials/table.html", HugoTemplates.Table);
        yield return ("layouts/partials/form.html", HugoTemplates.Form);
        yield return ("layouts/matches/single.html", HugoTemplates.Match);
        yield return ("layouts/groups/single.html", HugoTemplates.Group);
        yield return ("layouts/teams/single.html", HugoTemplates.Team);
        yield return ("layouts/_default/list.html", HugoTemplates.List);
        foreach (var file in groups.SelectMany(FilesOf))
            yield return file;
    }

    private static IEnumerable<(string Path, string Text)> FilesOf(GeneratedGroup group)
    {
        yield return ($"data/groups/{group.Id}.yml", Data(group));
        yield return ($"content/groups/{group.Id}.md", $"---\ntitle: {group.Id}\ngroup: {group.Id}\n---\n");
        foreach (var team in group.Teams)
            yield return ($"content/teams/{team}.md", $"---\ntitle: Équipe {team}\ngroup: {group.Id}\nteam: {team}\n---\n");
        foreach (var match in group.Matches)
            yield return ($"content/matches/{match.Id}.md", Page(match, group.Id));
    }

    private static string Page(GeneratedMatch match, string group) =>
        $"---\ntitle: {match.Home} reçoit {match.Away}\ndate: 2025-01-01T18:00:00+01:00\ngroup: {group}\nday: '{match.Day}'\nhome: {match.Home}\naway: {match.Away}\n"
        + Score(match) + "---\n" + match.Article.Replace("xref:team/", "/teams/", StringComparison.Ordinal);

    private static string Data(GeneratedGroup group)
    {
        var text = new StringBuilder("teams: [").AppendJoin(", ", group.Teams).Append("]\nmatches:\n");
        foreach (var match in group.Matches)
            text.Append("  - {id: ").Append(match.Id).Append(", day: '").Append(match.Day).Append("', home: ").Append(match.Home).Append(", away: ").Append(match.Away)
                .Append(match.Goals is { } goals ? string.Create(CultureInfo.InvariantCulture, $", played: true, hg: {goals.Home.Count}, ag: {goals.Away.Count}") : ", played: false").Append("}\n");
        return text.ToString();
    }

    private static string Score(GeneratedMatch match) => match.Goals is not { } goals
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"score: {goals.Home.Count}–{goals.Away.Count}\nscorers: [{string.Join(", ", goals.Home.Concat(goals.Away))}]\n");
}
