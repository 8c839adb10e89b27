using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Previews.Templates.Places;

namespace Previews.Templates.Output;

/// <summary>Writes a text so that it means itself where it stands: some of its characters by others.</summary>
internal sealed class Escaping
{
    public static readonly Escaping Markup = new(('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;"), ('\0', "\uFFFD"));

    /// <summary>What XML has no way to write is replaced: one such letter in a text would make a whole feed unreadable.</summary>
    private static readonly Escaping Xml = new(
    [
        .. Controls().Except("\t\n\r\u007F").Concat("\uFFFE\uFFFF").Select(static c => (c, "\uFFFD")),
        ('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;"),
    ]);

    /// <summary>HTML that is safe between tags becomes safe in an attribute: its entities stay, its quotes and tags do not.</summary>
    public static readonly Escaping HtmlInAttribute = new(('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;"));

    private static readonly Escaping Raw = new();

    /// <summary>The inside of a JSON text; <c>&lt;</c> too, so that it may stand in a script element.</summary>
    private static readonly Escaping Json = new(
    [
        .. Controls().Concat("<>&\u2028\u2029").Select(static c => (c, string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"))),
        ('"', "\\\""), ('\\', @"\\"), ('\n', "\\n"), ('\r', "\\r"), ('\t', "\\t"),
    ]);

    private static readonly Escaping Calendar = new(
        [.. Controls().Select(static c => (c, "")), ('\\', @"\\"), (';', "\\;"), (',', "\\,"), ('\n', "\\n"), ('\t', " ")]);

    private readonly SearchValues<char> _specials;
    private readonly FrozenDictionary<char, byte[]> _written;

    /// <param name="written">How a character is written; of two for the same the last counts.</param>
    private Escaping(params IEnumerable<(char Special, string Written)> written)
    {
        _written = written.GroupBy(static w => w.Special).ToFrozenDictionary(static g => g.Key, static g => Encoding.UTF8.GetBytes(g.Last().Written));
        _specials = SearchValues.Create([.. _written.Keys]);
    }

    public static Escaping At(Place place) => place switch
    {
        Place.Raw => Raw,
        Place.JsonText or Place.JsonValue => Json,
        Place.Calendar => Calendar,
        Place.Xml => Xml,
        _ => Markup,
    };

    public void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(_specials) is var i and >= 0)
        {
            output.Write(text[..i]);
            output.Write(_written[text[i]]);
            text = text[(i + 1)..];
        }

        output.Write(text);
    }

    public string Of(string text) => text.AsSpan().ContainsAny(_specials)
        ? string.Concat(text.Select(c => _written.TryGetValue(c, out var written) ? Encoding.UTF8.GetString(written) : c.ToString()))
        : text;

    private static IEnumerable<char> Controls() => Enumerable.Range(0, 32).Append(127).Select(static n => (char)n);
}
