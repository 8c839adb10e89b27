using System.Collections.Immutable;
using System.Text;

namespace Previews.Tests.Site.Live;

/// <summary>The texts of a small site with its theme, and a folder that is kept the same as them.</summary>
internal sealed class EditedSite : IDisposable
{
    private readonly TemporarySite _folder = TemporarySite.From("tests/none", "theme");

    public EditedSite()
    {
        Files = Content().ToImmutableSortedDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal)
            .AddRange(Directory.EnumerateFiles(Path.Combine(_folder.Root, "theme"), "*", SearchOption.AllDirectories)
                .Select(f => KeyValuePair.Create(Path.GetRelativePath(_folder.Root, f), File.ReadAllText(f))));
        foreach (var (path, text) in Files)
            _folder.Write(path, text);
    }

    public ImmutableSortedDictionary<string, string> Files { get; private set; }

    public string Root => _folder.Root;

    public IEnumerable<string> In(string folder) => Files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>Writes what is different, as an editor or a checkout would.</summary>
    /// <returns>The paths that came, went or changed.</returns>
    public IReadOnlyList<string> Become(ImmutableSortedDictionary<string, string> files)
    {
        var changed = Files.Keys.Union(files.Keys, StringComparer.Ordinal)
            .Where(path => Files.GetValueOrDefault(path) != files.GetValueOrDefault(path))
            .ToList();
        foreach (var path in changed)
        {
            if (files.TryGetValue(path, out var text))
                _folder.Write(path, Encoding.UTF8.GetBytes(text));
            else
                _folder.Remove(path);
        }

        Files = files;
        return changed;
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<(string Path, string Text)> Content()
    {
        yield return ("input/settings.yml", """
            title: {fr: Essai, en: Test}
            base_url: https://previews.example/
            languages: [fr, en]
            zone: Europe/Brussels
            authors: {redaction: La rédaction, autre: Une autre}

            """);
        yield return ("input/cities/ville.yml", "name: Ville\ncountry: BEL\ncountry_name: Belgique\nzone: Europe/Brussels\n");
        yield return ("input/venues/stade.yml", "name: Stade de la ville\ncity: ville\n");
        yield return ("input/people/joueur-un.yml", "name: Joueur Un\naliases: [J. Un]\n");
        yield return ("input/competitions/coupe.yml", """
            name: Coupe
            regulations: uefa-qualifiers-2026
            format: {fixtures: complete}
            zones:
              - {key: qualified, places: 1-1, text: qualifié}
            groups:
              groupe-a: {name: Groupe A, teams: [AAA, BBB, CCC]}
              groupe-b: {name: Groupe B, teams: [DDD, EEE, FFF]}

            """);
        yield return ("input/competitions/amical.yml", "name: Amical\n");
        foreach (var team in new[] { "AAA", "BBB", "CCC", "DDD", "EEE", "FFF" })
            yield return ($"input/teams/{team}.yml", $"name: {{fr: {{name: Équipe {team}, article: la, gender: f}}, en: Team {team}}}\ncolours: ['#112233']\n");
        foreach (var (group, teams) in new[] { ("groupe-a", new[] { "AAA", "BBB", "CCC" }), ("groupe-b", ["DDD", "EEE", "FFF"]) })
        {
            yield return ($"input/matches/{group}/_directory.yml", $"group: {group}\nsource: inventé\n");
            for (var i = 0; i < 3; i++)
            {
                var (home, away) = (teams[i], teams[(i + 1) % 3]);
                yield return ($"input/matches/{group}/aller-{home}-{away}.yml".ToLowerInvariant(), $"matchday: {i + 1}\nkickoff: 2025-0{i + 3}-01 20:45 Europe/Brussels\nvenue: stade\nhome: {home}\naway: {away}\nscore: {i}-1\ngoals: {{away: [12 Joueur Un]}}\n");
                yield return ($"input/matches/{group}/retour-{away}-{home}.yml".ToLowerInvariant(), $"matchday: {i + 4}\nkickoff: 2026-0{i + 3}-01 20:45 Europe/Brussels\nhome: {away}\naway: {home}\n");
            }
        }

        yield return ("input/articles/apercu.md", Article("L’aperçu", "fr", "match: retour-bbb-aaa", "Le [groupe](xref:group/groupe-a) et [elle](xref:team/AAA)."));
        yield return ("input/articles/preview.md", Article("The preview", "en", "match: retour-bbb-aaa", "See [the other](xref:article/seul)."));
        yield return ("input/articles/seul.md", Article("Seul", "fr", "teams: [DDD]", "Voir [le match](xref:match/aller-ddd-eee) et [le texte](notes.txt)."));
        yield return ("input/articles/notes.txt", "notes\n");
    }

    public static string Article(string title, string language, string about, string body) =>
        $"---\ntitle: {title}\nlang: {language}\ndate: 2025-06-01 18:00 Europe/Brussels\nauthor: redaction\n{about}\nlead: Une phrase.\n---\n{body}\n";
}
