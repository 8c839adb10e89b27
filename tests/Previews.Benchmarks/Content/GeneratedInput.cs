using System.Globalization;
using System.Text;

namespace Previews.Benchmarks.Content;

/// <summary>An <c>input/</c> of any size: groups of five teams, twenty matches a group, a file and an article for each match.</summary>
internal static class GeneratedInput
{
    /// <param name="matches">Rounded up to whole groups.</param>
    /// <param name="languages">Of the site's interface; articles are in the first.</param>
    /// <returns>Files by their paths below <c>input/</c>; the same for the same arguments.</returns>
    public static IEnumerable<(string Path, string Text)> Files(int matches, params IReadOnlyList<string> languages)
    {
        var groups = Groups(matches);
        yield return ("settings.yml", Settings(languages));
        yield return ("cities/ville.yml", "name: Ville\ncountry: BEL\ncountry_name: Belgique\nzone: Europe/Brussels\n");
        yield return ("venues/stade.yml", "name: Stade de la ville\ncity: ville\n");
        yield return ("regulations/regles.yml", "tiebreakers: [goal-difference, goals-scored, {head-to-head: [points, goal-difference], mode: once}]\nsource: invented\n");
        yield return ("competitions/coupe.yml", Competition(groups));
        foreach (var file in groups.SelectMany(g => FilesOf(g, languages[0])))
            yield return file;
    }

    public static IReadOnlyList<GeneratedGroup> Groups(int matches) =>
        [.. Enumerable.Range(0, (matches + GeneratedGroup.MatchesInGroup - 1) / GeneratedGroup.MatchesInGroup).Select(GeneratedGroup.Number)];

    public static (string Path, string Text) FileOf(GeneratedMatch match) => ($"matches/{match.Group}/{match.Id}.yml", Match(match));

    public static (string Path, string Text) ArticleOf(GeneratedMatch match, string language) =>
        ($"articles/{match.Group}/{match.Id}-texte.md", Article(match, language));

    private static IEnumerable<(string Path, string Text)> FilesOf(GeneratedGroup group, string language)
    {
        foreach (var team in group.Teams)
            yield return ($"teams/{team}.yml", $"name: Équipe {team}\ncolours: ['#112233', '#ffffff']\n");
        yield return ($"matches/{group.Id}/_directory.yml", $"competition: coupe\ngroup: {group.Id}\nsource: invented\n");
        foreach (var match in group.Matches)
        {
            yield return FileOf(match);
            yield return ArticleOf(match, language);
        }
    }

    private static string Settings(IReadOnlyList<string> languages) =>
        "title: Avant-match\ndescription: Un site pour mesurer\nbase_url: https://previews.example/\n"
        + $"languages: [{string.Join(", ", languages)}]\nzone: Europe/Brussels\nauthors: {{redaction: La rédaction}}\n";

    private static string Competition(IReadOnlyList<GeneratedGroup> groups)
    {
        var text = new StringBuilder(
            "name: Coupe\nregulations: regles\nformat: {meetings: 2}\nzones:\n  - {key: qualified, places: 1-2, text: qualifié}\ngroups:\n");
        foreach (var group in groups)
            text.Append(CultureInfo.InvariantCulture, $"  {group.Id}: {{name: {group.Id}, teams: [{string.Join(", ", group.Teams)}]}}\n");
        return text.ToString();
    }

    private static string Match(GeneratedMatch match)
    {
        // No matchday: its pages have no counterpart in other generators' sites of the same content.
        var text = $"kickoff: {match.Day} 20:45 Europe/Brussels\nvenue: stade\nhome: {match.Home}\naway: {match.Away}\n";
        return match.Goals is not { } goals
            ? text
            : text + string.Create(CultureInfo.InvariantCulture, $"score: {goals.Home.Count}-{goals.Away.Count}\n")
                + $"goals:\n  home: [{string.Join(", ", goals.Home)}]\n  away: [{string.Join(", ", goals.Away)}]\n";
    }

    private static string Article(GeneratedMatch match, string language) =>
        $"---\ntitle: {match.Home} reçoit {match.Away}\nlang: {language}\ndate: 2025-01-01 18:00 Europe/Brussels\nauthor: redaction\nmatch: {match.Id}\n"
        + $"lead: Un texte court avant le match\n---\n{match.Article}";
}
