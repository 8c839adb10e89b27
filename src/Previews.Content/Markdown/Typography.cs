using System.Buffers;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown;

/// <summary>
/// What a typesetter does to a text, whatever its language: apostrophes for the typewriter's stroke, and a space that does not
/// break (U+202F) for one that the author typed before <c>; : ! ?</c> or inside of <c>« »</c>. No line begins with such a mark, and
/// only an author whose language sets it apart types a space there.
/// </summary>
internal static class Typography
{
    private const char NarrowNoBreakSpace = '\u202F';
    private const char Apostrophe = '\u2019';

    private static readonly SearchValues<char> Touched = SearchValues.Create("';:!?«»");

    /// <summary>A text by itself, such as a title.</summary>
    public static string Apply(string text)
    {
        if (!text.AsSpan().ContainsAny(Touched))
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            result.Append(Set(text, i));
        return result.ToString();
    }

    /// <summary>Every text among the nodes of a document; code, addresses and marks stay as they are.</summary>
    internal static void Apply(IEnumerable<MarkdownObject> nodes)
    {
        foreach (var literal in nodes.OfType<LiteralInline>())
        {
            if (literal.Content.AsSpan().ContainsAny(Touched))
                literal.Content = new StringSlice(Apply(literal.Content.ToString()));
        }
    }

    private static char Set(string text, int i) => text[i] switch
    {
        '\'' when IsLetter(text, i - 1) && IsLetter(text, i + 1) => Apostrophe,
        ' ' when IsBeforeMark(text, i) || IsAfterOpeningQuote(text, i) => NarrowNoBreakSpace,
        var c => c,
    };

    /// <summary>A mark that a word follows opens something: German »so«, a minute :30.</summary>
    private static bool IsBeforeMark(string text, int i) => At(text, i + 1) is ';' or ':' or '!' or '?' or '»' && !char.IsLetterOrDigit(At(text, i + 2));

    /// <summary>One that a word or its mark precedes closes something: »so!« and.</summary>
    private static bool IsAfterOpeningQuote(string text, int i) =>
        At(text, i - 1) is '«' && At(text, i - 2) is '\0' or ' ' or '\n' or '(' or '[' or '\'' or Apostrophe or '–' or '—';

    private static bool IsLetter(string text, int i) => char.IsLetter(At(text, i));

    private static char At(string text, int i) => i >= 0 && i < text.Length ? text[i] : '\0';
}
