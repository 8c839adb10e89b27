using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>The caption of the table that follows it.</summary>
internal sealed class CaptionBlock() : LeafBlock(null);

/// <summary>Gives each table its caption: the paragraph right above it that begins with <c>Table: </c>.</summary>
internal static class TableCaptions
{
    private const string Mark = "Table: ";

    public static CaptionBlock? Of(Table table) =>
        table.Parent!.IndexOf(table) is var index and > 0 ? table.Parent[index - 1] as CaptionBlock : null;

    public static void Take(MarkdownDocument document, MarkdownPlace place, DiagnosticBag diagnostics)
    {
        foreach (var table in document.Descendants<Table>().ToList())
        {
            if (!TakeAbove(table))
                diagnostics.TableWithoutCaption(place.At(table.Span.Start, 1));
        }
    }

    private static bool TakeAbove(Table table)
    {
        var index = table.Parent!.IndexOf(table) - 1;
        if (index < 0 || table.Parent[index] is not ParagraphBlock { Inline: { FirstChild: LiteralInline first } text } paragraph)
            return false;
        if (!first.Content.AsSpan().StartsWith(Mark, StringComparison.Ordinal))
            return false;
        first.Content.Start += Mark.Length;
        paragraph.Inline = null;
        table.Parent.RemoveAt(index);
        table.Parent.Insert(index, new CaptionBlock { Inline = text, Span = paragraph.Span });
        return true;
    }
}
