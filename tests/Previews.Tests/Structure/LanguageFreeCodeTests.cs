using System.Text.RegularExpressions;
using Xunit;

namespace Previews.Tests.Structure;

/// <summary>
/// A language is one file of the theme: no code asks for a language by its name, and none holds a letter that only some languages
/// write. A rule that is put into other words (<c>code.StartsWith('f')</c>, the number of a letter) is not found; what says so of the
/// test itself is the planted code below.
/// </summary>
public sealed partial class LanguageFreeCodeTests
{
    /// <summary>Codes of languages that are words of formats or of English too: "id", "to", "is".</summary>
    private static readonly string[] OtherWords = ["id", "to", "is", "or", "no", "so", "as", "my", "gd", "ms", "th", "ss", "ae"];

    /// <summary>What is no rule of one language, each with its reason.</summary>
    private static readonly string[] Exceptions =
    [
        "Previews.Text/Slug.cs", // Letters of all languages become those of addresses.
        "Previews.Templates/Builtins/Cultures.cs", // The cultures that Scriban's own functions name; the theme does not use them.
        "Previews/TableCommand.cs", // A file that is checked without a site is answered in the language of the program's messages.
    ];

    private static readonly Regex Code = new($"\"(?:{string.Join('|', Codes())})\"", RegexOptions.CultureInvariant);

    [Fact]
    public void No_code_knows_a_language()
    {
        var root = Repository.Path("src");
        var found = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(root, file).Replace('\\', '/'), Lines: File.ReadAllLines(file)))
            .Where(file => !Exceptions.Contains(file.Name))
            .SelectMany(file => file.Lines.Where(IsOfALanguage).Select(line => $"{file.Name}: {line.Trim()}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Every_exception_is_needed() =>
        Assert.All(Exceptions, file => Assert.Contains(File.ReadAllLines(Repository.Path("src/" + file)), IsOfALanguage));

    [Theory]
    [InlineData("' ' when language == \"fr\" => NarrowNoBreakSpace,", true)]
    [InlineData("if (code is \"pl\" or \"cs\")", true)]
    [InlineData("private const string Vowels = \"aeiouéèà\";", true)]
    [InlineData("c is 'ß' ? \"SS\" : text", true)]
    [InlineData("var id = keys.Find(\"id\"); // en français", false)]
    [InlineData("/// <summary>\"fr\": la Côte d’Ivoire</summary>", false)]
    [InlineData("'»' or '–' or '’'", false)]
    [InlineData(".Text(\"to\", t => t.Noun.To, \"à la Belgique\")", false)]
    public void Planted_rule_of_a_language_is_found(string line, bool isFound) => Assert.Equal(isFound, IsOfALanguage(line));

    /// <summary>Comments may show what they mean in any language; so may the examples that <c>theme variables</c> prints.</summary>
    private static bool IsOfALanguage(string line)
    {
        var text = line.TrimStart();
        if (text.StartsWith("//", StringComparison.Ordinal) || Example().IsMatch(text))
            return false;
        text = text.Split(" // ")[0];
        return Code.IsMatch(text) || Literal().Matches(text).Any(m => Letter().IsMatch(m.Value));
    }

    private static IEnumerable<string> Codes() =>
        File.ReadLines(Repository.Path("src/Previews.Content/Values/LanguageCodes.cs")).Where(line => line.Contains('"'))
            .SelectMany(line => Regex.Matches(line, "(?<=[\" ])[a-z]{2}(?=[\" ])", RegexOptions.CultureInvariant))
                .Select(m => m.Value)
                .Except(OtherWords, StringComparer.Ordinal);

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"[^\W\d_a-zA-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    /// <summary>A member of a page's model: its name, its value, and what it is.</summary>
    [GeneratedRegex(@"^\.(?:Optional)?(?:Text|Object|List|Flag|Number|Html)\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
