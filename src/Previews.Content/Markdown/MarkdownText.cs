using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Previews.Content.Markdown;

/// <summary>
/// A text in Markdown, checked, bound and rendered once, with gaps where the addresses of the site's own things belong:
/// these differ from page to page. Immutable, so that any thread may write it.
/// </summary>
public sealed partial class MarkdownText
{
    private readonly byte[] _html;
    private readonly ImmutableArray<Gap> _gaps;

    /// <param name="html">UTF-8.</param>
    /// <param name="gaps">In the order of their places.</param>
    internal MarkdownText(byte[] html, ImmutableArray<Gap> gaps)
    {
        _html = html;
        _gaps = gaps;
    }

    /// <summary>Whether there are links in it that take the names of what they lead to.</summary>
    public bool NamesThings => _gaps.Any(g => g.IsName);

    /// <summary>What it says, without marks, in one line; made anew each time.</summary>
    public string ToPlainText(Func<XrefTarget, string> nameOf)
    {
        var html = Encoding.UTF8.GetString(RenderHtml(static _ => "", nameOf).Span);
        return string.Join(' ', WebUtility.HtmlDecode(Tag().Replace(html, "")).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Writes the text as HTML in UTF-8. Headings begin at the second level.</summary>
    /// <param name="resolve">The address of a thing of the site, as it is to stand in this page; it is escaped here.</param>
    /// <param name="nameOf">What a thing is called that a link without a text leads to; escaped here too.</param>
    public void WriteHtml(IBufferWriter<byte> output, Func<XrefTarget, string> resolve, Func<XrefTarget, string> nameOf)
    {
        var written = 0;
        foreach (var gap in _gaps)
        {
            output.Write(_html.AsSpan(written, gap.Position - written));
            output.Write(Encoding.UTF8.GetBytes(Escape(gap.IsName ? nameOf(gap.Target) : resolve(gap.Target))));
            written = gap.Position;
        }

        output.Write(_html.AsSpan(written));
    }

    /// <summary>As <see cref="WriteHtml"/>.</summary>
    public ReadOnlyMemory<byte> RenderHtml(Func<XrefTarget, string> resolve, Func<XrefTarget, string> nameOf)
    {
        if (_gaps.IsEmpty)
            return _html;
        var output = new ArrayBufferWriter<byte>(_html.Length + 256);
        WriteHtml(output, resolve, nameOf);
        return output.WrittenMemory;
    }

    private static string Escape(string address) => address.AsSpan().ContainsAny("&\"<>'")
        ? address
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal)
        : address;

    /// <summary>Nothing that an author writes is one: <c>&lt;</c> is escaped in texts and in attributes.</summary>
    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <param name="Position">Before which byte of the HTML the address belongs.</param>
    /// <param name="IsName">Whether the thing's name belongs there instead.</param>
    internal readonly record struct Gap(int Position, XrefTarget Target, bool IsName);
}
