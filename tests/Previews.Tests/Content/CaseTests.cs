using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content;

/// <summary>
/// Each folder of tests/cases/content is a site with a fault: the files of <c>_base</c> with those of its <c>input</c>
/// over them, without those that <c>removed.txt</c> names and with those that <c>made.txt</c> describes, because a checkout
/// cannot hold them (a link, a file of 100 MB, a name that nobody can see), or <c>added.txt</c>: empty, in memory only, because not every
/// disk can. <c>expected.txt</c> is what is printed, letter by letter;
/// run with PREVIEWS_ACCEPT=1 to write what is printed now, and read the difference before it is committed.
/// </summary>
public sealed partial class CaseTests
{
    private static readonly string Folder = Repository.Path("tests/cases/content");

    /// <summary>What the clock says while the cases are read.</summary>
    private static readonly Instant Today = Instant.FromUtc(2026, 6, 1, 0, 0);

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)).Where(f => f[0] != '_').Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_printed_mistakes_are_those_expected(string name)
    {
        var expectedFile = Path.Combine(Folder, name, "expected.txt");
        var printed = Print(name);
        if (Environment.GetEnvironmentVariable("PREVIEWS_ACCEPT") == "1")
            File.WriteAllText(expectedFile, printed);
        Assert.Equal(File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "", printed);
        Assert.DoesNotContain(printed, c => char.IsControl(c) && c is not ('\n' or '\t'));
    }

    [Fact]
    public void The_base_of_all_cases_has_no_mistake() => Assert.Empty(PrintAll(new MemorySource(FilesBelow(Path.Combine(Folder, "_base")))));

    [Fact]
    public void Every_case_has_a_mistake_and_none_prints_a_path_of_this_machine()
    {
        foreach (var name in Cases.Select(c => c.Data))
        {
            var printed = Print(name);
            Assert.NotEmpty(printed);
            Assert.DoesNotContain(Repository.Root, printed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_code_of_the_reader_has_a_case()
    {
        var codes = Directory.GetFiles(Repository.Path("src/Previews.Content"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .SelectMany(f => QuotedCode().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value)
            .ToList();
        var shown = Directory.GetFiles(Folder, "expected.txt", SearchOption.AllDirectories)
            .SelectMany(f => PrintedCode().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value)
            .Concat(Files.FolderSourceTests.Codes)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([], codes.Where(c => !shown.Contains(c)));
    }

    private static string Print(string name)
    {
        var files = FilesBelow(Path.Combine(Folder, "_base"));
        foreach (var (path, bytes) in FilesBelow(Path.Combine(Folder, name, "input")))
            files[path] = bytes;
        var removed = Path.Combine(Folder, name, "removed.txt");
        foreach (var path in File.Exists(removed) ? File.ReadAllLines(removed) : [])
            Assert.True(files.Remove(path), path);
        var added = Path.Combine(Folder, name, "added.txt");
        foreach (var path in File.Exists(added) ? File.ReadAllLines(added) : [])
            files.Add(path, []);
        var made = Path.Combine(Folder, name, "made.txt");
        if (!File.Exists(made))
            return PrintAll(new MemorySource(files));
        using var folder = new MadeFolder(files, File.ReadAllLines(made));
        return PrintAll(new FolderSource(folder.Path));
    }

    private static string PrintAll(IFileSource source)
    {
        var diagnostics = new DiagnosticBag();
        ContentReader.Read(source, diagnostics, today: Today);
        var output = new StringBuilder();
        foreach (var diagnostic in diagnostics.ToSorted())
            DiagnosticPrinter.PrintTo(output, diagnostic);
        return output.ToString();
    }

    private static Dictionary<string, byte[]> FilesBelow(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    [GeneratedRegex("\"(PV\\d{4})\"")]
    private static partial Regex QuotedCode();

    [GeneratedRegex("(?:error|warning) (PV\\d{4}):")]
    private static partial Regex PrintedCode();
}
