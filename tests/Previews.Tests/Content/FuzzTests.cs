using System.Globalization;
using System.Text;
using Previews.Content;
using Previews.Content.Files;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content;

/// <summary>
/// Spoils the files of the base in a reproducible way and reads them: whatever the bytes, there are messages with places,
/// never an exception or a hang. PREVIEWS_FUZZ sets how many inputs each target gets.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly int Inputs =
        int.TryParse(Environment.GetEnvironmentVariable("PREVIEWS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1_000;

    /// <summary>Pieces that mean something to one of the parsers.</summary>
    private static readonly string[] Pieces =
    [
        "- ", "? ", ": ", "\n", "\r", "\t", "  ", "[", "]", "{", "}", "'", "\"", "|\n", ">-\n", "&a ", "*a", "!!x ", "---\n", "...\n", "%YAML 1.2\n", "#", "<<: ",
        "> ", "— ", "![", "](", ")", "[r]: ", "<", "</", "<!--", "&#", "`", "```\n", "***", "___", "## ", "| a | b |\n|---|---|\n", "Table: ", "xref:", "javascript:",
        "//", "\\", "\0", "\uFEFF", "\u202E", "\u00A0", "\u2028", "é", "😀", "99999999999999999999", "-1", "2025-13-45", "20:45", "home: ", "id: ", "matches:\n", "({[<",
    ];

    public static TheoryData<string> Targets =>
        [ContentInput.MatchPath, ContentInput.ArticlePath, "settings.yml", "teams/BEL.yml", "competitions/wcq.yml", "regulations/uefa-wcq-2026.yml"];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Whatever_stands_in_a_file_is_told_and_never_throws(string target)
    {
        var found = Run(target, Read);
        output.WriteLine($"{target}: {Inputs} inputs");
        Assert.True(found is null, found);
    }

    [Fact]
    public void A_fault_planted_for_the_purpose_is_found_within_the_same_number_of_inputs()
    {
        var found = Run(ContentInput.MatchPath, (files, path) =>
        {
            Read(files, path);
            if (Encoding.UTF8.GetString(files[path]).Contains("[[", StringComparison.Ordinal))
                throw new InvalidOperationException("planted");
        });
        Assert.NotNull(found);
    }

    /// <summary>The first input at which the reader throws, or null.</summary>
    private static string? Run(string target, Action<Dictionary<string, byte[]>, string> read)
    {
        var folder = Repository.Path("tests/cases/content/_base");
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        var original = files[target];
        var random = new Random(20250907);
        for (var i = 0; i < Inputs; i++)
        {
            files[target] = Spoil(original, random);
            try
            {
                read(files, target);
            }
            catch (Exception e)
            {
                return $"{e}\nat input {i}:\n{Encoding.UTF8.GetString(files[target])}";
            }
        }

        return null;
    }

    private static void Read(Dictionary<string, byte[]> files, string path)
    {
        var diagnostics = new DiagnosticBag();
        var library = ContentReader.Read(new MemorySource(files), diagnostics);
        foreach (var diagnostic in diagnostics.ToSorted())
            Assert.NotEmpty(DiagnosticPrinter.Print(diagnostic));
        foreach (var article in library.Articles)
            Assert.DoesNotContain("javascript:", HrefsOf(article.Body.RenderHtml(t => "/x/")), StringComparison.OrdinalIgnoreCase);
    }

    private static string HrefsOf(string html) => string.Concat(html.Split('<').Where(t => t.StartsWith("a ", StringComparison.Ordinal)).Select(t => t.Split('>')[0]));

    private static byte[] Spoil(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var edits = random.Next(1, 6); edits > 0; edits--)
        {
            var place = random.Next(bytes.Count + 1);
            var length = random.Next(Math.Min(12, bytes.Count - place + 1));
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(place, length);
                    break;
                case 1:
                    bytes.Insert(place, (byte)random.Next(256));
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(place, length));
                    break;
                default:
                    var piece = Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
                    for (var times = random.Next(8) == 0 ? 70 : 1; times > 0; times--)
                        bytes.InsertRange(place, piece);
                    break;
            }
        }

        return [.. bytes];
    }
}
