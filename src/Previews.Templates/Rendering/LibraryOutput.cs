using System.Text.RegularExpressions;
using Previews.Templates.Output;
using Scriban.Runtime;

namespace Previews.Templates.Rendering;

/// <summary>
/// Takes what the library writes by itself, which in a set that escapes is only the markup that <c>tablerow</c> makes: our own
/// nodes write everything else. A text that came this way all the same would be escaped.
/// </summary>
internal sealed partial class LibraryOutput(PageContext page) : IScriptOutput
{
    public void Write(string text, int offset, int count)
    {
        page.CountWork(count / 8);
        var written = text.AsSpan(offset, count);
        if (!page.Escapes || TableMarkup().IsMatch(written))
            page.Output.Write(written);
        else
            Escaping.Markup.Write(page.Output, written);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    [GeneratedRegex("""^((<tr class="row|<td class="col)?\d*(">)?|</td>|</tr>|\n)\z""", RegexOptions.CultureInvariant)]
    private static partial Regex TableMarkup();
}
