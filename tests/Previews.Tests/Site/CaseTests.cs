using System.Text.RegularExpressions;

namespace Previews.Tests.Site;

/// <summary>
/// Each folder of tests/cases/site is a whole site with a fault, built by the program: the content of
/// tests/cases/content/_base and the real theme, with the case's <c>input</c> and <c>theme</c> over them and without what
/// <c>removed.txt</c> names. <c>expected.txt</c> is what is printed; run with PREVIEWS_ACCEPT=1 to write what is printed
/// now, and read the difference before it is committed.
/// </summary>
public sealed partial class CaseTests
{
    private const string Instant = "2025-09-06T20:00+02:00";
    private static readonly string Folder = Repository.Path("tests/cases/site");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mistakes_are_told_and_the_published_site_stays(string name)
    {
        using var site = TemporarySite.From("tests/cases/content/_base", "theme");
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
        var codes = QuotedCode().Matches(File.ReadAllText(Repository.Path("src/Previews.Site/SiteDiagnostics.cs"))).Select(m => m.Groups[1].Value).ToList();
        var shown = Directory.GetFiles(Folder, "expected.txt", SearchOption.AllDirectories)
            .SelectMany(f => PrintedCode().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value);

        Assert.NotEmpty(codes);
        Assert.Equal(codes, codes.Distinct(StringComparer.Ordinal));
        Assert.Empty(codes.Except(shown, StringComparer.Ordinal));
    }

    private static void Break(TemporarySite site, string name)
    {
        site.Overlay(Path.Combine(Folder, name, "input"), "input");
        site.Overlay(Path.Combine(Folder, name, "theme"), "theme");
        var removed = Path.Combine(Folder, name, "removed.txt");
        foreach (var path in File.Exists(removed) ? File.ReadAllLines(removed) : [])
            site.Remove(path);
    }

    [GeneratedRegex("\"(PV\\d{4})\"", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedCode();

    [GeneratedRegex("(?:error|warning) (PV\\d{4}):", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedCode();
}
