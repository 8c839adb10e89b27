using System.Text.RegularExpressions;

namespace Previews.Tests.Structure;

/// <summary>
/// A method is a paragraph, and a file holds one idea. Read from the text: a block that is indented as a member is, and closed as
/// `dotnet format` closes it, which CI has looked at before.
/// </summary>
public sealed partial class SizeTests
{
    private const int LinesOfAMethod = 60;
    private const int LinesOfAFile = 300;

    /// <summary>Longer files, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongerFiles = new(StringComparer.Ordinal)
    {
        ["src/Previews.Content/Markdown/ArticleRenderer.cs"] = "One short method for each kind of Markdown node, in one table.",
        ["tests/Previews.Tests/Site/Stakes/StakesWordingTests.cs"] = "Every kind of sentence in four languages, so that they can be compared.",
    };

    public static TheoryData<string> Folders() => ["src", "tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_file_is_longer_than_one_idea(string folder) => Assert.Equal(
        LongerFiles.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)),
        Files(folder).Where(file => File.ReadLines(file).Count() > LinesOfAFile).Select(NameOf).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_method_is_longer_than_a_paragraph(string folder) => Assert.Empty(
        Files(folder).SelectMany(file => BlocksIn(File.ReadAllLines(file)).Where(b => b.Lines > LinesOfAMethod).Select(b => $"{NameOf(file)}({b.Start}): {b.Lines} lines")));

    [Fact]
    public void Long_method_is_found_and_long_type_is_not()
    {
        string[] method = ["    private void F()", "    {", .. Enumerable.Repeat("        G();", 60), "    }"];

        string[] expression = ["    private static string[] F() =>", "    [", .. Enumerable.Repeat("        \"\",", 60), "    ];"];

        Assert.Equal([(3, 63)], BlocksIn(["public class C", "{", .. expression, "}"]).Where(b => b.Lines > LinesOfAMethod));
        Assert.Equal(
            [(5, 62)],
            BlocksIn(["public class C", "{", "    sealed record D", "    {", .. method, "    }", "}"]).Where(b => b.Lines > LinesOfAMethod));
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories);

    private static string NameOf(string file) => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Members and the blocks inside them, which are shorter; by the line at which they begin.</summary>
    private static IEnumerable<(int Start, int Lines)> BlocksIn(string[] lines)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (ExpressionHeading().IsMatch(lines[i]))
                yield return (i + 1, Array.FindIndex(lines, i, l => l.EndsWith(';')) - i + 1);
            if (!lines[i].EndsWith('{') || lines[i].Trim() != "{" || lines[i][0] != ' ' || BeginsType(lines, i))
                continue;
            var end = lines[i][..^1] + "}";
            yield return (i, Array.FindIndex(lines, i, l => l.StartsWith(end, StringComparison.Ordinal)) - i + 1);
        }
    }

    /// <summary>What stands above the block, up to the member before it.</summary>
    private static bool BeginsType(string[] lines, int block) => lines[..block].Reverse()
        .TakeWhile(l => l.Length > 0 && l.TrimStart() is not ("{" or "}"))
        .Any(l => TypeHeading().IsMatch(l));

    /// <summary>A method without braces, which ends with the first line that ends with a semicolon.</summary>
    [GeneratedRegex(@"^ {4,8}(public|internal|private|protected)[^=]*\(.*\) =>", RegexOptions.CultureInvariant)]
    private static partial Regex ExpressionHeading();

    [GeneratedRegex(@"^\s*[a-z ]*\b(class|record|struct|interface|enum) ", RegexOptions.CultureInvariant)]
    private static partial Regex TypeHeading();
}
