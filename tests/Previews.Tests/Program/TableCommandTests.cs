using System.Text.Json;
using Previews.Tests.Site;

namespace Previews.Tests.Program;

public sealed class TableCommandTests
{
    private const string GroupJ = "world-cup-2026-qualifying-j";
    private const string BeforeTheLastDay = "2025-11-17T12:00Z";

    /// <summary>By goal difference Antwerp would be first; by the file's own rules Bruges are, who beat them.</summary>
    private const string Neutral = """
        {"id": "made-up", "competition": "Made-up Cup", "group": "A",
         "rules": {"id": "own", "win": 2, "draw": 1, "criteria": ["points", {"h2h": ["points", "gd"], "mode": "once"}, "gd", "playoff-or-lots"]},
         "teams": ["Anvers", "Bruges", "Courtrai"],
         "matches": [
           {"date": "1950-01-01", "home": "Anvers", "away": "Bruges", "hg": 0, "ag": 1},
           {"date": "1950-01-08", "home": "Bruges", "away": "Courtrai", "hg": 0, "ag": 1, "neutral": true},
           {"date": "1950-01-15", "home": "Courtrai", "away": "Anvers", "hg": 0, "ag": 6}],
         "adjustments": {"Courtrai": -1},
         "official": [{"pos": 1, "team": "Bruges"}]}
        """;

    [Theory]
    [InlineData("`--matchday` is a whole number from 0 to 1000, and not `two`.", "table", GroupJ, "--matchday", "two")]
    [InlineData("`--last` is a whole number from 0 to 1000, and not `-1`.", "table", GroupJ, "--last", "-1")]
    [InlineData("`--port` is a whole number from 0 to 65535, and not `abc`.", "preview", "--port", "abc")]
    [InlineData("`--port` is a whole number from 0 to 65535, and not `65536`.", "serve", "--port", "65536")]
    [InlineData("there is no file `none.json`", "table", "--from", "none.json")]
    [InlineData("File does not exist: 'none.sbn-html'.", "render", "none.sbn-html")]
    public void What_is_no_number_or_no_file_is_wrong_use(string sentence, params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_printed_with_the_reason_for_its_order()
    {
        var run = Run("table", GroupJ, "--as-of", BeforeTheLastDay);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            Groupe J : classement après 18 matchs sur 20

               Équipe             J  G  N  P  BP  BC  Diff.  Pts
            1  Belgique           7  4  3  0  22   7    +15   15  B+
            2  Macédoine du Nord  7  3  4  0  12   3     +9   13  B+°
            3  Pays de Galles     7  4  1  2  14  10     +4   13  B+°
            4  Kazakhstan         8  2  2  4   9  13     −4    8  X
            5  Liechtenstein      7  0  0  7   0  24    −24    0  X

            Classement provisoire : il reste 2 matchs
            Macédoine du Nord : devant le pays de Galles à la différence de buts (+9 contre +4)
            B+ : au moins barrages assurés
            B+° : au moins barrages, grâce à la Ligue des nations
            X : pas de qualification par ce groupe, c’est certain

            """,
            run.Output.Replace('\u00A0', ' '),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Json_has_a_version_and_the_reason_as_values()
    {
        using var json = JsonDocument.Parse(Run("table", GroupJ, "--as-of", BeforeTheLastDay, "--format", "json", "--lang", "en").Output);
        var second = json.RootElement.GetProperty("rows")[1];
        var above = second.GetProperty("above_next");

        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal("MKD", second.GetProperty("team").GetProperty("id").GetString());
        Assert.Equal(
            ("goal-difference", 9, 4),
            (above.GetProperty("criterion").GetString(), above.GetProperty("above").GetInt32(), above.GetProperty("below").GetInt32()));
        Assert.Equal("ahead of Wales on goal difference (+9 to +4)", above.GetProperty("sentence").GetString());
        Assert.Equal(["MKD", "WAL"], json.RootElement.GetProperty("ties")[0].GetProperty("teams").EnumerateArray().Select(t => t.GetString()));
    }

    [Fact]
    public void What_is_certain_has_its_letter_in_every_format()
    {
        using var json = JsonDocument.Parse(Run("table", GroupJ, "--as-of", BeforeTheLastDay, "--format", "json", "--lang", "en").Output);
        var letters = json.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("status").GetProperty("letter").GetString());

        Assert.Equal(["P+", "P+°", "P+°", "X", "X"], letters);
        Assert.Equal(["P+", "P+°", "P+°", "X", "X"], Csv("--as-of", BeforeTheLastDay, "--lang", "en").Select(c => c[^1]));
    }

    [Fact]
    public void A_tie_of_three_is_printed_step_by_step()
    {
        var lines = Run("table", GroupJ, "--matchday", "1", "--lang", "en").Output.Split('\n').SkipWhile(l => !l.StartsWith("On ", StringComparison.Ordinal));

        Assert.Equal(
            ["On 0 points: Belgium, Kazakhstan, Liechtenstein", "  1. Goal difference: Belgium (0), then Kazakhstan (−2), then Liechtenstein (−3)"],
            lines.Take(2));
    }

    [Fact]
    public void A_matchday_counts_whenever_its_matches_were_played() => Assert.Equal(
        ["MKD 4", "WAL 4", "KAZ 3", "BEL 0", "LIE 0"],
        Csv("--matchday", "2").Select(c => $"{c[2]} {c[11]}"));

    [Fact]
    public void Away_matches_of_the_last_two_alone_make_a_table_of_their_own() => Assert.Equal(
        ["WAL 6", "BEL 4", "MKD 4", "KAZ 1", "LIE 0"],
        Csv("--as-of", BeforeTheLastDay, "--venue", "away", "--last", "2").Select(c => $"{c[2]} {c[11]}"));

    [Fact]
    public void A_file_in_the_neutral_format_is_ranked_by_its_own_rules()
    {
        var run = RunOn(Neutral, "--format", "csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            ["1 Bruges 2 0 ahead of Anvers on points in the matches between them", "2 Anvers 2 0 ", "3 Courtrai 1 1 "],
            Lines(run).Select(c => $"{c[0]} {c[3]} {c[11]} {c[12]} {c[14].Split(" (")[0]}"));
    }

    [Fact]
    public void A_mistake_in_the_file_is_told_with_its_place()
    {
        var run = RunOn(
            Neutral.Replace("\"away\": \"Bruges\"", "\"away\": \"Brugge\"", StringComparison.Ordinal).Replace("playoff-or-lots", "coin", StringComparison.Ordinal));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("(5,53): error PV0233: unknown team `Brugge`", run.Errors, StringComparison.Ordinal);
        Assert.Contains("(2,118): error PV0241", run.Errors, StringComparison.Ordinal);
        Assert.Contains("`coin`", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Made-up Cup", "", "")]
    [InlineData("Made-up Cup, 1950", "1950", " ")]
    [InlineData("Made-up Cup, 1950, A", "1950", "A")]
    [InlineData("Made-up Cup", "Cup", "Made-up Cup")]
    public void The_caption_of_a_file_names_each_part_that_says_something_once(string expected, string season, string group)
    {
        var run = RunOn(Neutral.Replace("\"group\": \"A\"", $"\"season\": \"{season}\", \"group\": \"{group}\"", StringComparison.Ordinal));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith($"{expected}: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("stakes")]
    public void A_result_before_its_kick_off_is_refused_whatever_instant_is_asked_about(string verb)
    {
        var run = ProgramRun.At(
            NodaTime.Instant.FromUtc(2025, 9, 1, 0, 0),
            verb, GroupJ, "--as-of", BeforeTheLastDay, "--input", Repository.Path("input"), "--theme", Repository.Path("theme"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error PV0228", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name a group", "table")]
    [InlineData("did you mean `world-cup-2026-qualifying-j`", "table", "world-cup-2026-qualifying")]
    [InlineData("has no matchday 11", "table", GroupJ, "--matchday", "11")]
    [InlineData("not both", "table", GroupJ, "--matchday", "1", "--as-of", BeforeTheLastDay)]
    [InlineData("no instant", "table", GroupJ, "--as-of", "yesterday")]
    [InlineData("at least 1", "table", GroupJ, "--last", "0")]
    [InlineData("--from takes a file", "table", "--from", "")]
    public void Wrong_use_says_what_is_wrong(string expected, params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Csv(params string[] arguments) => Lines(Run(["table", GroupJ, "--format", "csv", .. arguments]));

    private static IEnumerable<string[]> Lines(ProgramRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(l => l.Split(','));

    private static ProgramRun RunOn(string neutral, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, neutral);
            return Run(["table", "--from", file, .. arguments]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ProgramRun Run(params string[] arguments) =>
        ProgramRun.Of([.. arguments, "--input", Repository.Path("input"), "--theme", Repository.Path("theme")]);
}
