using System.Buffers;
using System.Globalization;
using Previews.Templates.Places;

namespace Previews.Templates.Output;

/// <summary>Writes a text so that it means itself where it stands.</summary>
internal static class Escaping
{
    private static readonly SearchValues<char> MarkupSpecials = SearchValues.Create("&<>\"'\0");
    private static readonly SearchValues<char> SafeMarkupSpecials = SearchValues.Create("<>\"'");
    private static readonly SearchValues<char> JsonSpecials = SearchValues.Create("\"\\<>&\u2028\u2029\u007f" + Controls());
    private static readonly SearchValues<char> CalendarSpecials = SearchValues.Create("\\;,\u007f" + Controls());

    public static void Write(Utf8Output output, ReadOnlySpan<char> text, Place place)
    {
        switch (place)
        {
            case Place.Raw:
                output.Write(text);
                break;
            case Place.JsonText or Place.JsonValue:
                WriteJson(output, text);
                break;
            case Place.Calendar:
                WriteCalendar(output, text);
                break;
            default:
                WriteMarkup(output, text);
                break;
        }
    }

    public static void WriteMarkup(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(MarkupSpecials) is var i and >= 0)
        {
            if (i > 0)
                output.Write(text[..i]);
            output.Write(Entity(text[i]));
            text = text[(i + 1)..];
        }

        if (!text.IsEmpty)
            output.Write(text);
    }

    /// <summary>HTML that is safe between tags becomes safe in an attribute: its entities stay, its quotes and tags do not.</summary>
    public static void WriteHtmlInAttribute(Utf8Output output, ReadOnlySpan<char> html)
    {
        while (html.IndexOfAny(SafeMarkupSpecials) is var i and >= 0)
        {
            output.Write(html[..i]);
            output.Write(Entity(html[i]));
            html = html[(i + 1)..];
        }

        output.Write(html);
    }

    /// <summary>The inside of a JSON text; <c>&lt;</c> too, so that it may stand in a script element.</summary>
    public static void WriteJson(Utf8Output output, ReadOnlySpan<char> text)
    {
        Span<char> code = stackalloc char[6];
        while (text.IndexOfAny(JsonSpecials) is var i and >= 0)
        {
            output.Write(text[..i]);
            if (Short(text[i]) is { Length: > 0 } escape)
            {
                output.Write(escape);
            }
            else
            {
                code.TryWrite(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}", out _);
                output.Write(code);
            }

            text = text[(i + 1)..];
        }

        output.Write(text);
    }

    private static void WriteCalendar(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(CalendarSpecials) is var i and >= 0)
        {
            output.Write(text[..i]);
            if (text[i] is '\\' or ';' or ',')
            {
                output.Write("\\"u8);
                output.Write(text.Slice(i, 1));
            }
            else if (text[i] == '\n')
            {
                output.Write("\\n"u8);
            }
            else if (text[i] == '\t')
            {
                output.Write(" "u8);
            }

            text = text[(i + 1)..];
        }

        output.Write(text);
    }

    private static ReadOnlySpan<byte> Entity(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => "\uFFFD"u8,
    };

    private static ReadOnlySpan<byte> Short(char c) => c switch
    {
        '"' => "\\\""u8,
        '\\' => "\\\\"u8,
        '\n' => "\\n"u8,
        '\r' => "\\r"u8,
        '\t' => "\\t"u8,
        _ => default,
    };

    private static string Controls() => string.Create(32, 0, static (span, _) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = (char)i;
    });
}
