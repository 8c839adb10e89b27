using System.Globalization;
using System.Text.RegularExpressions;

namespace Previews.Tests.Structure;

/// <summary>
/// Lines of code are as long as `.editorconfig` allows. Longer is only a text that cannot be broken: a regular expression, a row of data, a
/// raw string.
/// </summary>
public sealed partial class LineLengthTests
{
    [Theory]
    [InlineData("src", "[*.cs]")]
    [InlineData("tests", "[tests/**.cs]")]
    public void No_line_is_longer_than_stated(string folder, string section)
    {
        var most = Stated(File.ReadAllText(Repository.Path(".editorconfig")), section);

        Assert.Empty(Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => TooLong(File.ReadAllText(file), most).Select(line => $"{Path.GetRelativePath(Repository.Root, file)}({line})")));
    }

    [Fact]
    public void Long_line_is_found_and_long_text_is_not()
    {
        var code = string.Concat(Enumerable.Repeat("F(1); ", 12)).Trim();
        var text = $"F(\"{new string('x', 90)}\");";

        Assert.Equal([2], TooLong($"// short\n{code}\n{text}\nvar s = \"\"\"\n{code}\n\"\"\";\n", 40));
    }

    private static int Stated(string editorConfig, string section) => int.Parse(
        MaximumLength().Match(editorConfig[editorConfig.IndexOf($"\n{section}\n", StringComparison.Ordinal)..]).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Their numbers. Raw strings over several lines are what somebody else wrote.</summary>
    private static IEnumerable<int> TooLong(string code, int most)
    {
        var lines = RawText().Replace(code, static raw => string.Concat(raw.Value.Where(static c => c == '\n'))).Split('\n');
        return Enumerable.Range(1, lines.Length)
            .Where(number => lines[number - 1].TrimEnd('\r') is var line && line.Length > most && !LongTexts().IsMatch(line));
    }

    [GeneratedRegex(@"^max_line_length = (\d+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MaximumLength();

    [GeneratedRegex("\"{3,}\\r?\\n.*?\\n\\s*\"{3,}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex RawText();

    /// <summary>A text of 80 characters and more is left on its line.</summary>
    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.){80,}\"|\"{3}.{80,}\"{3}", RegexOptions.CultureInvariant)]
    private static partial Regex LongTexts();
}
