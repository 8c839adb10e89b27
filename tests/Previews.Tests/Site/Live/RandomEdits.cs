using System.Collections.Immutable;
using System.Globalization;
using Files = System.Collections.Immutable.ImmutableSortedDictionary<string, string>;

namespace Previews.Tests.Site.Live;

/// <summary>Edits as authors make them, mistakes included; the same for the same seed.</summary>
internal sealed class RandomEdits(int seed)
{
    private static readonly string[] Teams = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "ZZZ"];

    private readonly Random _random = new(seed);
    private readonly List<Files> _earlier = [];
    private int _made;

    /// <param name="good">The last state without a mistake; where the present one has some, they are mended soon.</param>
    /// <returns>What was done, and the files then; sometimes those of an earlier state, as after a checkout.</returns>
    public (string Name, Files Files) Next(Files files, Files good)
    {
        _earlier.Add(files);
        if (files != good && _random.Next(5) < 3)
            return ("mend", good);
        if (_random.Next(10) == 0)
            return ("earlier state", _earlier[^Math.Min(_earlier.Count, _random.Next(1, 4))]);
        var (name, edit) = One(Edits);
        return (name, edit(this, files));
    }

    private static readonly (string, Func<RandomEdits, Files, Files>)[] Edits =
    [
        (
            "result",
            (e, f) => e.Change(f, "input/matches", ".yml", text => e.WithLine(text, "score: ", e.Score()).Replace("goals: {away: [12 Joueur Un]}\n", "", StringComparison.Ordinal))),
        ("goal", (e, f) => e.Change(f, "input/matches", ".yml", text => text.Replace("12 Joueur", $"{e._random.Next(1, 90)} J.", StringComparison.Ordinal))),
        (
            "kickoff",
            (e, f) => e.Change(f, "input/matches", ".yml", text => e.WithLine(text, "kickoff: ", $"2026-0{e._random.Next(1, 9)}-02 18:00 Europe/Brussels"))),
        ("postponed", (e, f) => e.Change(f, "input/matches", ".yml", text => text + "status: postponed\nsince: 2025-12-01\nreason: neige\n")),
        (
            "absence",
            (e, f) => e.Change(f, "input/matches", ".yml", text => text + $"absences: [{{team: {e.Team()}, player: joueur-un, reason: injury, reported: 2025-01-01}}]\n")),
        ("other side", (e, f) => e.Change(f, "input/matches", ".yml", text => e.WithLine(text, "home: ", e.Team()))),
        (
            "new match",
            (e, f) => f.SetItem($"input/matches/ami-{e._made++}.yml", $"competition: amical\nkickoff: 2025-0{e._random.Next(1, 9)}-11 20:00 Europe/Brussels\nhome: {e.Team()}\naway: {e.Team()}\nsource: inventé\nscore: {e.Score()}\n")),
        ("remove match", (e, f) => e.Remove(f, "input/matches")),
        ("rename match", (e, f) => e.Rename(f, "input/matches")),
        ("not yaml", (e, f) => e.Change(f, "input", ".yml", text => text + "a: [b\n")),
        ("directory", (e, f) => e.Change(f, "input/matches", "_directory.yml", text => e.WithLine(text, "source: ", "autre " + e.Number()))),
        ("article text", (e, f) => e.Change(f, "input/articles", ".md", text => text + $"\nUne phrase {e.Number()}.\n")),
        ("article title", (e, f) => e.Change(f, "input/articles", ".md", text => e.WithLine(text, "title: ", "Titre " + e.Number()))),
        ("article link", (e, f) => e.Change(f, "input/articles", ".md", text => text + $"\n[là]({e.Link(f)})\n")),
        ("article markup", (e, f) => e.Change(f, "input/articles", ".md", text => text + "\nUn <b>mot</b>.\n")),
        ("article language", (e, f) => e.Change(f, "input/articles", ".md", text => e.WithLine(text, "lang: ", e.One("fr", "en", "nl")))),
        (
            "article date",
            (e, f) => e.Change(f, "input/articles", ".md", text => e.WithLine(text, "date: ", e.One("2025-07-01", "2026-02-01 10:00 Europe/Brussels")))),
        ("article about", (e, f) => e.Change(f, "input/articles", ".md", text => e.WithLine(text, "match: ", e.MatchId(f)))),
        (
            "new article",
            (e, f) => f.SetItem($"input/articles/nouveau-{e._made++}.md", EditedSite.Article(
                "Nouveau", e.One("fr", "en"), e.One("match: " + e.MatchId(f), "teams: [" + e.Team() + "]", "group: groupe-b"), "Texte."))),
        ("remove article", (e, f) => e.Remove(f, "input/articles")),
        ("rename article", (e, f) => e.Rename(f, "input/articles")),
        ("file", (e, f) => f.SetItem("input/articles/notes.txt", "notes " + e.Number())),
        ("new file", (e, f) => f.SetItem($"input/articles/image-{e._made++}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
        ("remove file", (_, f) => f.Remove("input/articles/notes.txt")),
        ("team name", (e, f) => e.Change(f, "input/teams", ".yml", text => text.Replace("Équipe", "Onze " + e.Number(), StringComparison.Ordinal))),
        (
            "team renamed",
            (e, f) => e.Change(f, "input/teams", ".yml", text =>
                $"names: [{{name: Avant {e.Number()}}}, {{from: {e.One("2025-06-11", "2025-03-01", "2026-05-01")}, name: Après}}]\n"
                + string.Join('\n', text.Split('\n').Where(l => l.StartsWith("colours", StringComparison.Ordinal))))),
        (
            "ground renamed",
            (e, f) => e.Change(f, "input/venues", ".yml", text => e.WithLine(text, "name: ", "Stade").Replace(
                "name: Stade", $"names: [{{name: Stade}}, {{from: {e.One("2025-06-11", "2026-05-01")}, name: Arène {e.Number()}}}]", StringComparison.Ordinal))),
        ("team alias", (e, f) => e.Change(f, "input/teams", ".yml", text => text + "aliases: [ZZZ]\n")),
        ("team colours", (e, f) => e.Change(f, "input/teams", ".yml", text => e.WithLine(text, "colours: ", $"['#{e._random.Next(100000, 999999)}']"))),
        ("new team", (_, f) => f.SetItem("input/teams/ZZZ.yml", "name: Z\n")),
        ("remove team", (e, f) => e.Remove(f, "input/teams")),
        ("person", (e, f) => f.SetItem("input/people/joueur-un.yml", $"name: Joueur Un{e.One("", " bis")}\naliases: [J. Un]\n")),
        ("remove person", (_, f) => f.Remove("input/people/joueur-un.yml")),
        (
            "group name",
            (e, f) => e.Change(f, "input/competitions", "coupe.yml", text => text.Replace("Groupe A", "Poule " + e.Number(), StringComparison.Ordinal))),
        (
            "group teams",
            (e, f) => e.Change(f, "input/competitions", "coupe.yml", text => text.Replace("[DDD, EEE, FFF]", "[DDD, EEE, FFF, AAA]", StringComparison.Ordinal))),
        (
            "deduction",
            (e, f) => e.Change(f, "input/competitions", "coupe.yml", text => text.Replace("[DDD, EEE, FFF]}", $"[DDD, EEE, FFF], deductions: [{{team: {e.Team()}, points: 1, from: 2025-02-01, reason: x}}]}}", StringComparison.Ordinal))),
        (
            "lots",
            (e, f) => e.Change(f, "input/competitions", "coupe.yml", text => text.Replace(
                "[AAA, BBB, CCC]}", "[AAA, BBB, CCC], lots: [{order: [AAA, BBB], from: 2025-02-01}]}", StringComparison.Ordinal))),
        (
            "regulations",
            (e, f) => e.Change(f, "input/competitions", "coupe.yml", text => e.WithLine(text, "regulations: ", e.One("premier-league", "uefa-qualifiers-2026", "premier-leage")))),
        ("own regulations", (_, f) => f.SetItem("input/regulations/premier-league.yml", "tiebreakers: [goals-scored]\nsource: inventé\n")),
        ("site title", (e, f) => e.Change(f, "input", "settings.yml", text => text.Replace("Essai", "Essai " + e.Number(), StringComparison.Ordinal))),
        (
            "base url",
            (e, f) => e.Change(f, "input", "settings.yml", text => e.WithLine(text, "base_url: ", e.One("https://previews.example/", "https://previews.example/sous/")))),
        (
            "languages",
            (e, f) => e.Change(f, "input", "settings.yml", text => e.WithLine(text, "languages: ", e.One("[fr, en]", "[en, fr]", "[fr]", "[fr, en, de]")))),
        (
            "zone",
            (e, f) => e.Change(f, "input", "settings.yml", text => e.WithLine(text, "zone: ", e.One("Europe/London", "Europe/Brussels", "Europe/Bruxelles")))),
        ("city", (e, f) => f.SetItem("input/cities/ville.yml", $"name: Ville {e.Number()}\ncountry: BEL\ncountry_name: Belgique\nzone: Europe/Brussels\n")),
        ("template", (e, f) => e.Change(f, "theme", ".sbn-html", text => text + $"<!-- {e.Number()} -->\n")),
        ("template mistake", (e, f) => e.Change(f, "theme", ".sbn-html", text => text + "{{ page.titel }}\n")),
        ("template failure", (e, f) => e.Change(f, "theme", "preview.sbn-html", text => text + "{{ x = 5\n1 / (x - 5) }}\n")),
        ("remove template", (e, f) => e.Remove(f, "theme/parts")),
        ("text", (e, f) => e.Change(f, "theme/i18n", ".yml", text => e.WithLine(text, "  missed: ", "Manque " + e.Number()))),
        ("path word", (e, f) => e.Change(f, "theme/i18n", ".yml", text => e.WithLine(text, "  teams: ", "mot-" + e.Number()))),
        ("text removed", (e, f) => e.Change(f, "theme/i18n", ".yml", text => string.Join('\n', text.Split('\n').Where((_, i) => i != 20)))),
        ("styles", (e, f) => e.Change(f, "theme/assets", ".css", text => text + $"/* {e.Number()} */\n")),
        ("new asset", (e, f) => f.SetItem($"theme/assets/neuf-{e._made++}.txt", "neuf")),
    ];

    private Files Change(Files files, string folder, string ending, Func<string, string> change)
    {
        var path = One([.. files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal) && p.EndsWith(ending, StringComparison.Ordinal)), ""]);
        return path.Length == 0 ? files : files.SetItem(path, change(files[path]));
    }

    private Files Remove(Files files, string folder) =>
        One([.. files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal)), ""]) is { Length: > 0 } path ? files.Remove(path) : files;

    private Files Rename(Files files, string folder)
    {
        var path = One([.. files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal)), ""]);
        return path.Length == 0
            ? files
            : files.Remove(path).SetItem(path.Insert(path.LastIndexOf('.'), "-" + (_made++).ToString(CultureInfo.InvariantCulture)), files[path]);
    }

    private string WithLine(string text, string key, string value)
    {
        var lines = text.Split('\n');
        var place = Array.FindIndex(lines, line => line.StartsWith(key, StringComparison.Ordinal));
        if (place < 0)
            return key.StartsWith(' ')
                || text.StartsWith("---", StringComparison.Ordinal)
                    ? text.Replace("\nlead:", $"\n{key}{value}\nlead:", StringComparison.Ordinal)
                    : $"{text}{key}{value}\n";
        lines[place] = key + value;
        return string.Join('\n', lines);
    }

    private string Link(Files files) =>
        One("xref:team/" + Team(), "xref:match/" + MatchId(files), "xref:article/seul", "xref:group/groupe-b", "seul.md", "notes.txt");

    private string MatchId(Files files) =>
        Path.GetFileNameWithoutExtension(One([.. files.Keys.Where(p => p.StartsWith("input/matches/", StringComparison.Ordinal)), "input/matches/absent.yml"]));

    private string Team() => One(Teams);

    private string Score() => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(5)}-{_random.Next(5)}");

    private string Number() => _random.Next(1000).ToString(CultureInfo.InvariantCulture);

    private T One<T>(params T[] all) => all[_random.Next(all.Length)];
}
