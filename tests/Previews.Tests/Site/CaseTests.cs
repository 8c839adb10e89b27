using System.Text.RegularExpressions;
using Previews.Site;
using Previews.Site.Texts;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Tests.Site;

/// <summary>
/// Each folder of tests/cases/site is a whole tiny site with a fault, built by the program: the content of
/// tests/cases/content/_base and the theme of <c>_base</c>, with the case's <c>input</c> over them, without what
/// <c>removed.txt</c> names, and changed as <c>edits.txt</c> says (a path, then <c>- old</c>, then <c>+ new</c>, in which <c>\n</c> ends a line).
/// <c>expected.txt</c> is what is printed; run with PREVIEWS_ACCEPT=1 to write what is printed
/// now, and read the difference before it is committed.
/// </summary>
public sealed partial class CaseTests
{
    private const string Instant = "2025-09-06T20:00+02:00";
    private static readonly string Folder = Repository.Path("tests/cases/site");

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)).Where(f => f[0] != '_').Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mistakes_are_told_and_the_published_site_stays(string name)
    {
        using var site = Base();
        Assert.Equal(0, site.Build("--as-of", Instant).ExitCode);
        var published = site.Read("output/index.html");
        Break(site, name);

        var run = site.Build("--as-of", Instant);

        var expectedFile = Path.Combine(Folder, name, "expected.txt");
        if (Environment.GetEnvironmentVariable("PREVIEWS_ACCEPT") == "1")
            File.WriteAllText(expectedFile, run.Errors);
        Assert.Equal(File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "", run.Errors);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(published, site.Read("output/index.html"));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(site.Root), path => Path.GetFileName(path).StartsWith('.'));
    }

    [Fact]
    public void Every_code_of_the_site_has_a_case()
    {
        var codes = Directory.GetFiles(Repository.Path("src/Previews.Site"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .SelectMany(file => QuotedCode().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups[1].Value)
            .ToList();
        var shown = Directory.GetFiles(Folder, "expected.txt", SearchOption.AllDirectories)
            .SelectMany(f => PrintedCode().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value);

        Assert.NotEmpty(codes);
        Assert.Equal(codes, codes.Distinct(StringComparer.Ordinal));
        Assert.Empty(codes.Except(shown, StringComparer.Ordinal));
    }

    [Fact]
    public void The_base_of_all_cases_has_no_mistake()
    {
        using var site = Base();

        Assert.Equal("", site.Build("--as-of", Instant).Errors);
    }

    private static TemporarySite Base()
    {
        var site = TemporarySite.From("tests/cases/content/_base", "tests/cases/site/_base/theme");
        site.Overlay(Path.Combine(Folder, "_base", "input"), "input");
        foreach (var language in new[] { "fr", "en" })
            Complete(site, language);
        return site;
    }

    /// <summary>Texts that no case is about are filled in at the end, so that a new one moves no line of what is expected.</summary>
    private static void Complete(TemporarySite site, string language)
    {
        var path = $"theme/i18n/{language}.yml";
        var texts = TextsReader.Read(new SourceText(site.Read(path), path), language, new DiagnosticBag())!.Texts;
        var missing = ProgramTexts.All.Keys.Where(key => !texts.Has(key) && !ProgramTexts.IsOptional(key)).Select(key => $"{key}: ''\n");
        site.Write(path, site.Read(path) + string.Concat(missing));
    }

    private static void Break(TemporarySite site, string name)
    {
        site.Overlay(Path.Combine(Folder, name, "input"), "input");
        var removed = Path.Combine(Folder, name, "removed.txt");
        foreach (var path in File.Exists(removed) ? File.ReadAllLines(removed) : [])
            site.Remove(path);
        var edits = Path.Combine(Folder, name, "edits.txt");
        foreach (var edit in File.Exists(edits) ? File.ReadAllLines(edits).Chunk(3) : [])
            Edit(site, edit[0], edit[1][2..], edit[2][2..].Replace("\\n", "\n", StringComparison.Ordinal));
    }

    private static void Edit(TemporarySite site, string path, string old, string replacement)
    {
        var text = site.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var position = text.IndexOf(old, StringComparison.Ordinal);
        site.Write(path, text[..position] + replacement + text[(position + old.Length)..]);
    }

    [GeneratedRegex("\"(PV\\d{4})\"", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedCode();

    [GeneratedRegex("(?:error|warning) (PV\\d{4}):", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedCode();
}
