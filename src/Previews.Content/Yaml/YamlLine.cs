using System.Text.RegularExpressions;

namespace Previews.Content.Yaml;

/// <summary>A line of a YAML text as an author sees it: <c>  - home: BEL</c>. Positions are those of the whole text.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Columns">Where something begins, 0-based: each dash, then what follows the last of them.</param>
/// <param name="Start">The position of what follows the dashes.</param>
/// <param name="Key">Null if the line has no colon with a space or the line's end after it.</param>
/// <param name="Value">What follows the colon, without a comment; the whole content where there is no key; may be empty.</param>
/// <param name="ValueStart">The value's position.</param>
internal sealed partial record YamlLine(int Number, IReadOnlyList<int> Columns, int Start, string? Key, string Value, int ValueStart)
{
    public int Column => Columns[0];

    /// <summary>The position of the first dash, or of what stands there without one.</summary>
    public int Begin => Start - Columns[^1] + Columns[0];

    /// <summary>Whether what belongs to the line follows below it.</summary>
    public bool Opens => Value.Length == 0 || IsBlockText;

    /// <summary>Whether a text in lines of its own follows: <c>lead: >-</c>.</summary>
    public bool IsBlockText => Value.Length > 0 && Value[0] is '|' or '>';

    public bool IsPlain => Value.Length > 0 && Value[0] is not ('"' or '\'' or '[' or '{' or '|' or '>' or '&' or '*' or '!');

    /// <returns>Null for a line that is empty, a comment or a mark between documents.</returns>
    public static YamlLine? Parse(string line, int number, int lineStart)
    {
        var content = line.AsSpan().TrimEnd();
        var position = content.IndexOfAnyExcept(' ');
        if (position < 0 || content[position] == '#' || content is "---" or "...")
            return null;
        var columns = new List<int> { position };
        while (content[position] == '-' && position + 1 < content.Length && content[position + 1] == ' ')
        {
            position += content[(position + 1)..].IndexOfAnyExcept(' ') + 1;
            columns.Add(position);
        }

        var text = content[position..].ToString();
        if (text == "-")
            return new YamlLine(number, columns, lineStart + position, null, "", lineStart + position + 1);
        var key = KeyPattern().Match(text);
        var value = WithoutComment(key.Success ? text[key.Length..] : text);
        return new YamlLine(
            number,
            columns,
            lineStart + position,
            key.Success ? key.Groups[1].Value : null,
            value,
            lineStart + position + (key.Success ? key.Length : 0));
    }

    private static string WithoutComment(string value) =>
        value.StartsWith('#') ? "" : value.IndexOf(" #", StringComparison.Ordinal) is var hash and >= 0 ? value[..hash].TrimEnd() : value;

    /// <summary>Up to the first colon that ends a key; quotes around a key belong to it.</summary>
    [GeneratedRegex("^(\"[^\"]*\"|'[^']*'|[^\"'\\[\\]{}#][^#]*?)\\s*:(?:\\s+|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KeyPattern();
}
