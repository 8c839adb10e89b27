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

    private static readonly object Key = new();

    public static CaptionBlock? Of(Table table) => (CaptionBlock?)table.GetData(Key);

    public static void Take(MarkdownDocument document, MarkdownPlace place, DiagnosticBag diagnostics)
    {
        foreach (var container in document.Descendants<ContainerBlock>().Where(c => c is not (Table or TableRow)).Prepend(document).ToList())
        {
            for (var i = 0; i < container.Count; i++)
            {
                if (container[i] is not Table table)
                    continue;
                if (i > 0 && TakeFrom(container[i - 1]) is { } caption)
                    table.SetData(Key, container[i - 1] = caption);
                else
                    diagnostics.TableWithoutCaption(place.At(table.Span.Start, 1));
            }
        }
    }

    private static CaptionBlock? TakeFrom(Block above)
    {
        if (above is not ParagraphBlock { Inline: { FirstChild: LiteralInline first } text } paragraph)
            return null;
        if (!first.Content.AsSpan().StartsWith(Mark, StringComparison.Ordinal))
            return null;
        first.Content.Start += Mark.Length;
        paragraph.Inline = null;
        return new CaptionBlock { Inline = text, Span = paragraph.Span };
    }
}
