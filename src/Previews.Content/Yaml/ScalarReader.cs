using System.Globalization;
using Previews.Text;

namespace Previews.Content.Yaml;

/// <summary>Reads what one YAML value says, as the type that the schema wants; null after a mistake, which is reported.</summary>
public sealed class ScalarReader(DiagnosticBag diagnostics)
{
    /// <summary>A text of at least one letter, without the spaces around it.</summary>
    public string? Text(YamlNode node)
    {
        switch (node)
        {
            case YamlNode.Broken:
                return null;
            case YamlNode.Scalar { SaysNothing: false } scalar:
                WarnOfComment(scalar);
                return CheckQuotes(scalar) ? scalar.Text.Trim() : null;
            case YamlNode.Scalar:
                diagnostics.NotAText(node.Location, isEmpty: true);
                return null;
            default:
                diagnostics.NotAText(node.Location, line: TextMeant.LineOf(node));
                return null;
        }
    }

    public bool? Flag(YamlNode node)
    {
        switch (Text(node))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            case var text:
                diagnostics.NotAFlag(node.Location, text);
                return null;
        }
    }

    /// <summary>A whole number in decimal digits, both bounds inside; <c>0x10</c>, <c>1e3</c> and <c>007</c> are refused.</summary>
    public int? Integer(YamlNode node, int minimum, int maximum)
    {
        if (Text(node) is not { } text)
            return null;
        var digits = minimum < 0 && text[0] == '-' ? text[1..] : text;
        var isPlain = digits == "0" || (digits.Length is > 0 and <= 9 && digits[0] is >= '1' and <= '9' && digits.All(char.IsAsciiDigit));
        if (isPlain && int.Parse(text, CultureInfo.InvariantCulture) is var value && value >= minimum && value <= maximum)
            return value;
        diagnostics.NotAnInteger(node.Location, text, minimum, maximum);
        return null;
    }

    /// <summary>One of the names of a closed list.</summary>
    public T? Choice<T>(YamlNode node, IReadOnlyDictionary<string, T> names)
        where T : struct
    {
        if (Text(node) is not { } text)
            return null;
        if (names.TryGetValue(text, out var value))
            return value;
        diagnostics.NotAChoice(node.Location, text, [.. names.Keys]);
        return null;
    }

    /// <summary>An address on the web: http or https with a host, and nothing else.</summary>
    public Uri? WebAddress(YamlNode node)
    {
        if (Text(node) is not { } text)
            return null;
        var isPlain = !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '<' or '>' or '"');
        if (isPlain && Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Host.Length: > 0 })
        {
            if (address.UserInfo.Length == 0)
                return address;
            diagnostics.AddressWithPassword(node.Location);
            return null;
        }

        diagnostics.NotAWebAddress(node.Location, text);
        return null;
    }

    private void WarnOfComment(YamlNode.Scalar scalar)
    {
        var (source, end) = (scalar.Location.Source, scalar.Location.Span.End);
        if (!scalar.Quoted && SwallowedText.Behind(scalar.Location) is { } swallowed)
            diagnostics.CommentInText(source.At(end + 1, 1), $"{scalar.Text} {swallowed}");
    }

    /// <summary>Typographic quotes around a whole unquoted value were meant to quote it, and do not.</summary>
    private bool CheckQuotes(YamlNode.Scalar scalar)
    {
        var text = scalar.Text;
        var curly = !scalar.Quoted && text.Length > 1 && text[0] is '\u201C' or '\u2018' or '\u201E' or '\u201A'
            && text[^1] is '\u201D' or '\u2019' or '\u201C' or '\u2018';
        if (curly)
            diagnostics.CurlyQuotes(scalar.Location.Source.At(scalar.Location.Span.Start, 1), text[0]);
        return !curly;
    }
}
