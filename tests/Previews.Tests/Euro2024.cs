using System.Globalization;

namespace Previews.Tests;

/// <summary>The group stage of the 2024 European Championship as a site's content, with its ranking of third-placed teams.</summary>
internal static class Euro2024
{
    public const string Thirds = "euro-2024-thirds";

    /// <summary>The last two matches of groups E and F are over; so are all others.</summary>
    public const string End = "2024-06-27T00:00+02:00";

    private static readonly (string Group, string Days, string Matches)[] Groups =
    [
        ("a", "14 19 23", "GER 5-1 SCO, HUN 1-3 SUI, GER 2-0 HUN, SCO 1-1 SUI, SUI 1-1 GER, SCO 0-1 HUN"),
        ("b", "15 19 24", "ESP 3-0 CRO, ITA 2-1 ALB, CRO 2-2 ALB, ESP 1-0 ITA, ALB 0-1 ESP, CRO 1-1 ITA"),
        ("c", "16 20 25", "SVN 1-1 DEN, SRB 0-1 ENG, SVN 1-1 SRB, DEN 1-1 ENG, ENG 0-0 SVN, DEN 0-0 SRB"),
        ("d", "16 21 25", "POL 1-2 NED, AUT 0-1 FRA, POL 1-3 AUT, NED 0-0 FRA, NED 2-3 AUT, FRA 1-1 POL"),
        ("e", "17 21 26", "ROU 3-0 UKR, BEL 0-1 SVK, SVK 1-2 UKR, BEL 2-0 ROU, SVK 1-1 ROU, UKR 0-0 BEL"),
        ("f", "18 22 26", "TUR 3-1 GEO, POR 2-1 CZE, GEO 1-1 CZE, TUR 0-3 POR, GEO 2-0 POR, CZE 1-2 TUR"),
    ];

    private static readonly string[] Hours = ["18:00", "21:00"];

    /// <summary>By path below <c>input/</c>. Denmark and Slovenia are level on all but their cards.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("settings.yml",
            "title: Previews\nbase_url: https://previews.example/\nlanguages: [fr, nl, de, en]\nzone: Europe/Brussels\nauthors: {a: A}\n");
        foreach (var team in Groups.SelectMany(g => TeamsOf(g.Matches)))
            yield return ($"teams/{team}.yml", $"name: {team}\n");
        yield return ("competitions/euro-2024.yml", Competition());
        foreach (var (group, days, matches) in Groups)
        {
            foreach (var (i, line) in matches.Split(", ").Index())
                yield return Match(group, i, days.Split(' ')[i / 2], line.Split(' '));
        }
    }

    private static string Competition() =>
        """
        name: Euro 2024
        regulations: uefa-euro-2024
        format: {meetings: 1}
        zones:
          - {key: qualified, places: 1-2, text: {fr: huitièmes de finale, nl: achtste finales, de: Achtelfinale, en: round of 16}, letter: Q}
          - {key: ranked, places: 3, text: {fr: classement des troisièmes, nl: rangschikking van de derdes, de: Rangliste der Dritten, en: ranking of third-placed teams}, letter: R}
          - {key: out, places: 4, text: {fr: éliminé, nl: uitgeschakeld, de: ausgeschieden, en: out}, letter: E}
        cross_group_rankings:
          - {key: euro-2024-thirds, preset: uefa-euro-2024-thirds}
        groups:

        """
        + string.Concat(Groups.Select(g =>
            $"  euro-2024-{g.Group}: {{name: Group {g.Group.ToUpperInvariant()}, teams: [{string.Join(", ", TeamsOf(g.Matches))}]"
            + (g.Group == "c" ? ", conduct: [{points: {DEN: 6, SVN: 7}, from: 2024-06-26}]" : "") + "}\n"));

    private static IEnumerable<string> TeamsOf(string matches) =>
        matches.Split(", ").SelectMany(m => new[] { m.Split(' ')[0], m.Split(' ')[2] }).Distinct(StringComparer.Ordinal);

    private static (string Path, string Text) Match(string group, int index, string day, string[] line)
    {
        var hour = index < 4 ? Hours[index % 2] : Hours[1];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"group: euro-2024-{group}\nmatchday: {(index / 2) + 1}\nkickoff: 2024-06-{day} {hour} Europe/Berlin\nneutral: true\nhome: {line[0]}\nscore: {line[1]}\naway: {line[2]}\n");
        return ($"matches/{line[0]}-{line[2]}-2024.yml".ToLowerInvariant(), text);
    }
}
