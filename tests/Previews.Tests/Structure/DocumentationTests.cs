using System.Text.RegularExpressions;
using Previews.Content.Binding;
using Previews.Content.RegulationSets;
using Previews.Football.Tables.Tiebreakers;
using Previews.Tests.Content;
using Previews.Tests.Site;

namespace Previews.Tests.Structure;

/// <summary>What the documentation shows is built: its examples are taken out of it and laid over the real content.</summary>
public sealed partial class DocumentationTests
{
    private const int LongestReadme = 10 * 1024;

    private static readonly string Readme = Page("README.md");

    private static readonly string ForAuthors = Page("input/README.md");

    private static readonly string ForUsers = Page("src/Previews/README.md");

    private static readonly string[] Pages = ["README.md", "input/README.md", "theme/README.md", "src/README.md", "src/Previews/README.md", "tests/README.md"];

    public static TheoryData<string> AllPages => [.. Pages];

    /// <summary>A path in backticks, alone or before a colon and an explanation, then the file in a fence.</summary>
    private static IReadOnlyList<(string Path, string Text)> Examples { get; } =
        [.. Pages.SelectMany(page => Example().Matches(Page(page))).Select(m => (m.Groups["path"].Value, m.Groups["text"].Value))];

    [Fact]
    public void Readme_can_be_read_to_its_end() =>
        Assert.InRange(new FileInfo(Repository.Path("README.md")).Length, 1, LongestReadme);

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Links_between_the_pages_lead_somewhere(string page) =>
        Assert.All(Link().Matches(Page(page)).Select(m => m.Groups["path"].Value), path =>
            Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(Repository.Path(page))!, path)), $"{page}: {path}"));

    [Fact]
    public void Every_kind_of_file_has_an_example()
    {
        string[] folders = ["settings.yml", "teams/", "cities/", "venues/", "people/", "regulations/", "competitions/", "matches/", "articles/"];

        Assert.All(folders, folder => Assert.Contains(Examples, e => e.Path.StartsWith("input/" + folder, StringComparison.Ordinal)));
    }

    [Fact]
    public void Examples_are_built_without_a_word_of_complaint()
    {
        using var site = TemporarySite.From("input", "theme");
        foreach (var (path, text) in Examples)
            site.Write(path, text);

        var run = site.BuildAt(NodaTime.Instant.FromUtc(2026, 9, 6, 10, 0), "--as-of", "2026-09-06T12:00+02:00");

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        var preview = site.Read("output/matchs/2026-06-02-bel-wal/index.html");
        Assert.Contains("dernier essai", preview, StringComparison.Ordinal);
        Assert.Contains("Granit Xhaka", site.Read("output/matchs/2026-09-05-sui-bel/index.html"), StringComparison.Ordinal);
        Assert.Contains("1–1", site.Read("output/groupes/example-cup-a/index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Output, "groupes/example-championship-thirds/index.html")));
    }

    [Fact]
    public void Mistake_that_the_readme_shows_is_the_one_that_is_printed()
    {
        using var site = TemporarySite.From("input", "theme");
        foreach (var (path, text) in Examples)
            site.Write(path, text.Replace("home: BEL\naway: WAL", "home: BLE\naway: WAL", StringComparison.Ordinal));

        var run = site.Build();

        Assert.Contains(ShownMistake().Match(Readme).Groups["text"].Value, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_of_the_readme_are_those_that_decide_whether_a_change_lands()
    {
        var script = File.ReadAllText(Repository.Path(".ci/run"));

        Assert.All(
            new[] { "dotnet run --project src/Previews\n", "dotnet test" },
            command =>
            {
                Assert.Contains("```sh\n" + command.TrimEnd() + "\n```", Readme, StringComparison.Ordinal);
                Assert.Contains("\n" + command, script, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void Every_verb_is_in_the_documentation()
    {
        var help = ProgramRun.Of("--help");

        Assert.All(
            Verb().Matches(help.Output[help.Output.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value),
            verb =>
            {
                Assert.Contains($"`previews {verb}", Readme, StringComparison.Ordinal);
                Assert.Contains($"`previews {verb}", ForUsers, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void Every_preset_is_in_the_documentation_and_marked_where_it_is_not_confirmed()
    {
        var rows = Preset().Matches(ForAuthors).Select(m => (Name: m.Groups["name"].Value, IsRead: m.Groups["text"].Value == "read")).ToList();

        Assert.Equal(RegulationsFinder.Presets, rows.Select(r => r.Name).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(row.IsRead, ContentInput.ReadPreset(row.Name).Confirmed));
    }

    [Fact]
    public void Every_key_that_an_author_can_write_is_in_the_documentation()
    {
        var keys = Directory.GetFiles(Repository.Path("src/Previews.Content"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("NeutralTables", StringComparison.Ordinal))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Contains("goals_partial", keys);
        Assert.Equal([], keys.Where(key => !Regex.IsMatch(ForAuthors, $"\\b{key}:", RegexOptions.CultureInvariant)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_criterion_is_in_the_documentation() =>
        Assert.All(TiebreakerCatalogue.Names, name => Assert.Matches($"[`{{]{name}[`:]", Section("Regulations")));

    private static string Section(string heading)
    {
        var start = ForAuthors.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var end = ForAuthors.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? ForAuthors[start..] : ForAuthors[start..end];
    }

    private static string Page(string path) => File.ReadAllText(Repository.Path(path));

    /// <summary>A link to another file of the repository.</summary>
    [GeneratedRegex("\\]\\((?<path>(?!https?:|xref:|fact:|#)[^)#\\s]+)(?:#[^)]*)?\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("^\\| `(?<name>[a-z0-9-]+)` \\|[^|]+\\| (?<text>read|not confirmed) \\|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Preset();

    [GeneratedRegex("^`(?<path>input/[^`]+)`[^\n]*\n\n```\\w+\n(?<text>.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    /// <summary>As <c>keys.Optional("kickoff", …)</c>.</summary>
    [GeneratedRegex("\\.(?:Optional|Required|List|Find|FindRequired|Sides)\\((?:keys, )?\"([a-z_]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex("^```\n(?<text>input/[^\n]+ error PV.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ShownMistake();

    [GeneratedRegex("^  ([a-z]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
