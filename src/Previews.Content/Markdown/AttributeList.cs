using System.Text.RegularExpressions;

namespace Previews.Content.Markdown;

/// <summary>Attributes in braces as other dialects have them: <c>{width=400}</c>, <c>{.note}</c>, <c>{#id}</c>.</summary>
internal static partial class AttributeList
{
    private const int Longest = 200;

    /// <summary>How long the list is that begins here; null where none does.</summary>
    public static int? LengthAt(string text, int start) =>
        List().Match(text, start, Math.Min(Longest, text.Length - start)) is { Success: true } match && match.Index == start ? match.Length : null;

    [GeneratedRegex("""\G\{:?\s*(?:[.#][A-Za-z][\w-]*|[A-Za-z][\w-]*=(?:"[^"]*"|'[^']*'|[^\s}"']*))(?:\s+(?:[.#][A-Za-z][\w-]*|[A-Za-z][\w-]*=(?:"[^"]*"|'[^']*'|[^\s}"']*)))*\s*\}""", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
