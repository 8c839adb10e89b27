using System.Buffers;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown;

/// <summary>
/// What a typesetter does to a text: apostrophes for the typewriter's stroke, and in French a space that does not break
/// (U+202F) where the author typed a plain one before <c>; : ! ? »</c> and after <c>«</c>.
/// </summary>
public static class Typography
{
    private const char NarrowNoBreakSpace = '\u202F';
    private const char Apostrophe = '\u2019';

    private static readonly SearchValues<char> Touched = SearchValues.Create("';:!?«»");

    /// <summary>A text by itself, such as a title.</summary>
    public static string Apply(string text, string language)
    {
        if (!text.AsSpan().ContainsAny(Touched))
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            result.Append(Set(text, i, language));
        return result.ToString();
    }

    /// <summary>Every text of a document; code, addresses and marks stay as they are.</summary>
    internal static void Apply(MarkdownDocument document, string language)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            if (literal.Content.AsSpan().ContainsAny(Touched))
                literal.Content = new StringSlice(Apply(literal.Content.ToString(), language));
        }
    }

    private static char Set(string text, int i, string language)
    {
        var before = i > 0 ? text[i - 1] : '\0';
        var after = i + 1 < text.Length ? text[i + 1] : '\0';
        return text[i] switch
        {
            '\'' when char.IsLetter(before) && char.IsLetter(after) => Apostrophe,
            ' ' when language == "fr" && (after is ';' or ':' or '!' or '?' or '»' || before == '«') => NarrowNoBreakSpace,
            var c => c,
        };
    }
}
