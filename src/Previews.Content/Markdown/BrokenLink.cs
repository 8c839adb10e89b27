using System.Text.RegularExpressions;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>Something in brackets that was meant for a link, an image or a footnote, and is none.</summary>
internal sealed partial record BrokenLink(Action<DiagnosticBag, TextLocation> Report)
{
    /// <summary>In characters: so far are the bracket's opening and the address's end looked for.</summary>
    private const int Longest = 200;

    /// <param name="text">The text of the paragraph.</param>
    /// <param name="bracket">Where a bracket closes that belongs to no link.</param>
    public static BrokenLink? At(string text, int bracket)
    {
        var first = Math.Max(0, bracket - Longest);
        var open = text.AsSpan(first, bracket - first).LastIndexOf('[');
        if (open < 0 || (open > 0 && text[first + open - 1] == '\\'))
            return null;
        var label = text[(first + open + 1)..bracket];
        var after = text.Substring(bracket + 1, Math.Min(Longest, text.Length - bracket - 1));
        var isImage = first + open > 0 && text[first + open - 1] == '!';
        if (label.StartsWith('^') && label.Length > 1 && !label.Contains(' ', StringComparison.Ordinal))
            return new BrokenLink((bag, place) => bag.UnknownFootnote(place, label));
        if (AddressAfter(after, isImage) is { } address)
            return new BrokenLink((bag, place) => bag.NoLink(place, label, address));
        return Reference().Match(after) is { Success: true } reference && label.Any(char.IsLetterOrDigit)
            ? new BrokenLink((bag, place) => bag.UndefinedReference(place, reference.Groups[1].Value))
            : null;
    }

    /// <summary>What stands in parentheses and looks like an address; a remark in parentheses is none.</summary>
    private static string? AddressAfter(string after, bool isImage)
    {
        if (Parentheses().Match(after) is not { Success: true } match)
            return null;
        var (space, inner) = (match.Groups[1].Length, match.Groups[2].Value.Trim());
        return (isImage && space == 0) || Address().IsMatch(inner) ? inner : null;
    }

    [GeneratedRegex(@"^([ ]?)\(([^()\n]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parentheses();

    /// <summary>A scheme, a heading, or a file's name to the end, which may hold spaces.</summary>
    [GeneratedRegex(@"^<?(?:(?:xref|https?|mailto):|#[\w-]+$|[^:;,]*\.(?:md|jpe?g|png|webp|avif|gif|svg|pdf|csv|txt)>?$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    /// <summary>A label of letters: <c>[1][2]</c> and <c>[a][…]</c> are brackets of prose.</summary>
    [GeneratedRegex(@"^\[([^\[\]\n]*\p{L}[^\[\]\n]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
