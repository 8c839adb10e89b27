using System.Globalization;
using System.Text;
using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The builtins of <c>string</c>. Null counts as an empty text; a position counts UTF-16 code units.</summary>
internal static class StringFunctions
{
    public static readonly BuiltinGroup Group = new("string",
    [
        new("string.escape", "text", static (in BuiltinArguments a) => Value.From(ValueText.EscapeLiteral(a.Text(0)))),
        new("string.append", "text with", static (in BuiltinArguments a) => Texts.Concat(a.State, a[0], a[1])),
        new("string.capitalize", "text", static (in BuiltinArguments a) => Value.From(Capitalize(a.Text(0)))),
        new("string.capitalizewords", "text", CapitalizeWords),
        new("string.contains", "text value", static (in BuiltinArguments a) => Value.From(Holds(a, static (t, v) => t.Contains(v, StringComparison.Ordinal)))),
        new("string.empty", "text", static (in BuiltinArguments a) => Value.From(a.Text(0).Length == 0)),
        new("string.whitespace", "text", static (in BuiltinArguments a) => Value.From(string.IsNullOrWhiteSpace(a.Text(0)))),
        new("string.downcase", "text", static (in BuiltinArguments a) => Value.From(a.Text(0).ToLowerInvariant())),
        new("string.ends_with", "text value", static (in BuiltinArguments a) => Value.From(Holds(a, static (t, v) => t.EndsWith(v, StringComparison.Ordinal)))),
        new("string.equals_ignore_case", "text value", EqualsIgnoreCase),
        new("string.handleize", "text", static (in BuiltinArguments a) => Value.From(Handleize(a.Text(0)))),
        new("string.literal", "text", static (in BuiltinArguments a) => Value.From(a.Has(0) ? ValueText.Quote(a.Text(0)) : null)),
        new("string.lstrip", "text", static (in BuiltinArguments a) => Trimmed(a, static t => t.TrimStart())),
        new("string.pluralize", "number singular plural", static (in BuiltinArguments a) => a.Integer(0) == 1 ? a[1] : a[2]),
        new("string.prepend", "text by", static (in BuiltinArguments a) => Texts.Concat(a.State, a[1], a[0])),
        new("string.remove", "text remove", static (in BuiltinArguments a) => Replaced(a, a.Text(1), "")),
        new("string.remove_first", "text remove", static (in BuiltinArguments a) => Value.From(ReplaceOne(a.Text(0), a.Text(1), "", fromEnd: false))),
        new("string.remove_last", "text remove", static (in BuiltinArguments a) => Value.From(ReplaceOne(a.Text(0), a.Text(1), "", fromEnd: true))),
        new("string.replace", "text match replace", static (in BuiltinArguments a) => Replaced(a, a.Text(1), a.Text(2))),
        new("string.replace_first", "text match replace from_end?", static (in BuiltinArguments a) => Value.From(ReplaceOne(a.Text(0), a.Text(1), a.Text(2), a[3].IsTrue))),
        new("string.rstrip", "text", static (in BuiltinArguments a) => Trimmed(a, static t => t.TrimEnd())),
        new("string.size", "text", static (in BuiltinArguments a) => Value.From(a.Text(0).Length)),
        new("string.slice", "text start length?", static (in BuiltinArguments a) => Slice(a, a.OptionalInteger(2) is { } n and > 0 ? n : a.Text(0).Length)),
        new("string.slice1", "text start length?", static (in BuiltinArguments a) => Slice(a, a.OptionalInteger(2) ?? 1)),
        new("string.split", "text match", Split),
        new("string.starts_with", "text value", static (in BuiltinArguments a) => Value.From(Holds(a, static (t, v) => t.StartsWith(v, StringComparison.Ordinal)))),
        new("string.strip", "text", static (in BuiltinArguments a) => Trimmed(a, static t => t.Trim())),
        new("string.strip_newlines", "text", static (in BuiltinArguments a) => Value.From(a.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))),
        new("string.to_int", "text", static (in BuiltinArguments a) => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? Value.From(n) : Value.Null),
        new("string.to_long", "text", static (in BuiltinArguments a) => long.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? Value.From(n) : Value.Null),
        new("string.to_float", "text", static (in BuiltinArguments a) => Arithmetic.ParseDouble(a.Text(0)) is { } d ? Value.From((float)d) : Value.Null),
        new("string.to_double", "text", static (in BuiltinArguments a) => Arithmetic.ParseDouble(a.Text(0)) is { } d ? Value.From(d) : Value.Null),
        new("string.truncate", "text length ellipsis?", Truncate),
        new("string.truncatewords", "text count ellipsis?", TruncateWords),
        new("string.upcase", "text", static (in BuiltinArguments a) => Value.From(a.Text(0).ToUpperInvariant())),
        .. Digests.All,
        new("string.pad_left", "text width", static (in BuiltinArguments a) => Padded(a, static (t, w) => t.PadLeft(w))),
        new("string.pad_right", "text width", static (in BuiltinArguments a) => Padded(a, static (t, w) => t.PadRight(w))),
        new("string.base64_encode", "text", static (in BuiltinArguments a) => Value.From(Convert.ToBase64String(Encoding.UTF8.GetBytes(a.Text(0))))),
        new("string.base64_decode", "text", Base64Decode),
        new("string.index_of", "text search start_index? count? string_comparison?", IndexOf),
    ]);

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static Value CapitalizeWords(in BuiltinArguments a)
    {
        var result = new StringBuilder(a.Text(0));
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(result[i - 1]))
                result[i] = char.ToUpperInvariant(result[i]);
        }

        return Value.From(result.ToString());
    }

    /// <summary>Nothing holds an empty text.</summary>
    private static bool Holds(in BuiltinArguments a, Func<string, string, bool> test) => a.Text(1).Length > 0 && test(a.Text(0), a.Text(1));

    private static Value EqualsIgnoreCase(in BuiltinArguments a) =>
        Value.From(a.Has(0) == a.Has(1) && string.Equals(a.Text(0), a.Text(1), StringComparison.OrdinalIgnoreCase));

    /// <summary>Letters and digits in lower case, everything between them as one hyphen; letters keep their accents.</summary>
    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
            else if (result.Length == 0 || result[^1] != '-')
                result.Append('-');
        }

        if (result.Length > 0 && result[^1] == '-')
            result.Length--;
        return result.ToString();
    }

    /// <summary>What is safe stays safe without the blanks around it.</summary>
    private static Value Trimmed(in BuiltinArguments a, Func<string, string> trim) =>
        a[0].Kind == ValueKind.Html && a.State.Escapes ? Value.Html(trim(a.Text(0))) : Value.From(trim(a.Text(0)));

    private static Value Replaced(in BuiltinArguments a, string match, string replacement)
    {
        var text = a.Text(0);
        if (match.Length == 0)
            return Value.From(text);
        if (replacement.Length > match.Length)
            a.State.CheckSize(text.Length + ((text.Length / match.Length) * (long)(replacement.Length - match.Length)));
        a.State.CountWork(text.Length / 8);
        return Value.From(text.Replace(match, replacement, StringComparison.Ordinal));
    }

    private static string ReplaceOne(string text, string match, string replacement, bool fromEnd)
    {
        if (match.Length == 0)
            return text;
        var index = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }

    /// <summary>A negative start counts from the end; before the text's start it is the text's start, with what that takes off the length.</summary>
    private static Value Slice(in BuiltinArguments a, int length)
    {
        var text = a.Text(0);
        long start = a.Integer(1);
        if (start < 0)
            start += text.Length;
        var end = Math.Min(text.Length, start + length);
        start = Math.Max(0, start);
        return Value.From(start >= text.Length || end <= start ? "" : text[(int)start..(int)end]);
    }

    /// <summary>Empty parts are left out.</summary>
    private static Value Split(in BuiltinArguments a)
    {
        var text = a.Text(0);
        ListOperations.Check(a.State, a.Text(1).Length == 0 ? 1 : text.Length / (double)a.Text(1).Length);
        return Value.From(new ScriptArray(text.Split(a.Text(1), StringSplitOptions.RemoveEmptyEntries).Select(static p => Value.From(p))));
    }

    /// <summary>The ellipsis counts towards the length.</summary>
    private static Value Truncate(in BuiltinArguments a)
    {
        var (text, length, ellipsis) = (a.Text(0), a.Integer(1), a.OptionalText(2) ?? "...");
        if (text.Length <= length)
            return Value.From(text);
        return Value.From(string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis));
    }

    /// <summary>The ellipsis is always written, and is always three dots.</summary>
    private static Value TruncateWords(in BuiltinArguments a)
    {
        var text = a.Text(0);
        if (text.Length == 0)
            return Value.From("");
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Value.From(string.Join(' ', words.Take(a.Integer(1))) + "...");
    }

    private static Value Padded(in BuiltinArguments a, Func<string, int, string> pad)
    {
        a.State.CheckSize(a.Integer(1));
        a.State.CountWork(Math.Max(0, a.Integer(1)) / 8);
        return Value.From(pad(a.Text(0), Math.Max(0, a.Integer(1))));
    }

    private static Value Base64Decode(in BuiltinArguments a)
    {
        try
        {
            return Value.From(Encoding.UTF8.GetString(Convert.FromBase64String(a.Text(0))));
        }
        catch (FormatException)
        {
            throw a.Fail("the text is no base64");
        }
    }

    private static Value IndexOf(in BuiltinArguments a)
    {
        var text = a.Text(0);
        var start = Math.Clamp(a.OptionalInteger(2) ?? 0, 0, text.Length);
        var count = Math.Clamp(a.OptionalInteger(3) ?? int.MaxValue, 0, text.Length - start);
        var ignoreCase = a.Text(4).Contains("IgnoreCase", StringComparison.OrdinalIgnoreCase);
        return Value.From(text.IndexOf(a.Text(1), start, count, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
    }
}
