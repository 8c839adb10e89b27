using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Previews.Content.Markdown.Parsing;

namespace Previews.Content.Markdown;

/// <summary>
/// Markdig's renderer with our own writing of what its own would write with inline styles, classes of the author's or
/// unchecked addresses. Leaves a gap wherever the address of a thing of the site belongs.
/// </summary>
internal sealed class ArticleRenderer : HtmlRenderer
{
    /// <summary>In characters: a long article.</summary>
    private const int UsualLength = 16 * 1024;

    /// <summary>A renderer is some forty objects, more than most articles need besides.</summary>
    private static readonly ConcurrentBag<ArticleRenderer> Idle = [];

    private readonly StringBuilder _html;
    private readonly List<(int Position, XrefTarget Target, bool IsName)> _gaps = [];

    private ArticleRenderer(StringBuilder html)
        : base(new StringWriter(html, CultureInfo.InvariantCulture) { NewLine = "\n" })
    {
        _html = html;
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new Links());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new Autolinks());
        ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer());
        ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeBlocks());
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new Paragraphs());
        ObjectRenderers.ReplaceOrAdd<EmphasisInlineRenderer>(new EmphasisTags());
        ObjectRenderers.Add(new TaskRenderer());
        ObjectRenderers.Add(new FootnoteLinkRenderer());
        ObjectRenderers.Add(new FootnotesRenderer());
        ObjectRenderers.Add(new HtmlDefinitionListRenderer());
        ObjectRenderers.Add(new QuotationRenderer());
        ObjectRenderers.Add(new CaptionRenderer());
        ObjectRenderers.Add(new TableRenderer());
    }

    /// <param name="isInline">Whether the document is one paragraph that is written without its tag.</param>
    public static MarkdownText Render(MarkdownDocument document, bool isInline)
    {
        var renderer = Idle.TryTake(out var idle) ? idle : new ArticleRenderer(new StringBuilder(UsualLength));
        renderer.ImplicitParagraph = isInline;
        renderer.Render(document);
        var text = renderer.TakeText();
        Idle.Add(renderer);
        return text;
    }

    /// <summary>What was written, which is then forgotten.</summary>
    private MarkdownText TakeText()
    {
        var characters = ArrayPool<char>.Shared.Rent(_html.Length);
        _html.CopyTo(0, characters, _html.Length);
        var html = characters.AsSpan(0, _html.Length);
        var gaps = ImmutableArray.CreateBuilder<MarkdownText.Gap>(_gaps.Count);
        var (counted, bytesBefore) = (0, 0);
        foreach (var (position, target, isName) in _gaps)
        {
            bytesBefore += Encoding.UTF8.GetByteCount(html[counted..position]);
            counted = position;
            gaps.Add(new MarkdownText.Gap(bytesBefore, target, isName));
        }

        var bytes = new byte[Encoding.UTF8.GetByteCount(html)];
        Encoding.UTF8.GetBytes(html, bytes);
        ArrayPool<char>.Shared.Return(characters);
        _gaps.Clear();
        Reset();
        return new MarkdownText(bytes, gaps.MoveToImmutable());
    }

    private void WriteAddress(string name, LinkTarget target)
    {
        switch (target)
        {
            case LinkTarget.Outside outside:
                WriteAttribute(name, outside.Url);
                break;
            case LinkTarget.Heading heading:
                WriteAttribute(name, "#" + Headings.Anchor(heading.Id));
                break;
            case LinkTarget.Inside inside:
                Write(' ').Write(name).Write("=\"");
                _gaps.Add((_html.Length, inside.Target, IsName: false));
                Write('"');
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The name of what a link without a text leads to.</summary>
    private void WriteName(LinkTarget target)
    {
        switch (target)
        {
            case LinkTarget.Outside outside:
                WriteEscape(outside.Url);
                break;
            case LinkTarget.Heading heading:
                WriteEscape(heading.Text);
                break;
            case LinkTarget.Inside inside:
                _gaps.Add((_html.Length, inside.Target, IsName: true));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteAttribute(string name, string value)
    {
        Write(' ').Write(name).Write("=\"");
        WriteEscape(value);
        Write('"');
    }

    private static ArticleRenderer This(HtmlRenderer renderer) => (ArticleRenderer)renderer;

    /// <summary>A link that was refused is written as its text.</summary>
    private sealed class Links : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var target = MarkdownReader.TargetOf(link);
            if (target is null)
                renderer.WriteChildren(link);
            else if (link.IsImage)
                WriteImage(This(renderer), link, target);
            else
                WriteLink(This(renderer), link, target);
        }

        private static void WriteLink(ArticleRenderer renderer, LinkInline link, LinkTarget target)
        {
            renderer.Write("<a");
            renderer.WriteAddress("href", target);
            if (!string.IsNullOrEmpty(link.Title))
                renderer.WriteAttribute("title", link.Title);
            renderer.Write('>');
            if (LinkNames.IsMissing(link))
                renderer.WriteName(target);
            else
                renderer.WriteChildren(link);
            renderer.Write("</a>");
        }

        private static void WriteImage(ArticleRenderer renderer, LinkInline image, LinkTarget target)
        {
            renderer.Write("<img");
            renderer.WriteAddress("src", target);
            renderer.WriteAttribute("alt", PlainText.Of(image));
            if (ImageWidthParser.Of(image) is { } width)
                renderer.WriteAttribute("width", width.ToString(CultureInfo.InvariantCulture));
            if (!string.IsNullOrEmpty(image.Title) && !Figures.Has(image))
                renderer.WriteAttribute("title", image.Title);
            renderer.Write(" loading=\"lazy\">");
        }
    }

    private sealed class Autolinks : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            var target = MarkdownReader.TargetOf(link);
            if (target is not null)
            {
                renderer.Write("<a");
                This(renderer).WriteAddress("href", target);
                renderer.Write('>');
            }

            renderer.WriteEscape(link.Url);
            if (target is not null)
                renderer.Write("</a>");
        }
    }

    /// <summary>An image with a title that is a paragraph by itself is a figure, and the title its caption.</summary>
    private sealed class Paragraphs : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            if (renderer.ImplicitParagraph || Figures.Of(paragraph) is not { } image)
            {
                base.Write(renderer, paragraph);
                return;
            }

            renderer.EnsureLine();
            renderer.Write("<figure>").WriteLeafInline(paragraph).Write("<figcaption>");
            renderer.WriteEscape(image.Title);
            renderer.WriteLine("</figcaption></figure>");
        }
    }

    private sealed class HeadingRenderer : HtmlObjectRenderer<HeadingBlock>
    {
        private static readonly string[] Names = ["h1", "h2", "h3", "h4", "h5", "h6"];

        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var name = Names[heading.Level - 1];
            renderer.EnsureLine();
            renderer.Write('<').Write(name);
            This(renderer).WriteAttribute("id", Headings.Anchor(Headings.IdOf(heading)));
            renderer.Write('>').WriteLeafInline(heading).Write("</").Write(name).WriteLine(">");
        }
    }

    /// <summary>Without the language that stands after the fence: nobody colours code here, and any word could stand there.</summary>
    private sealed class CodeBlocks : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            renderer.EnsureLine();
            renderer.Write("<pre><code>").WriteLeafRawLines(block, writeEndOfLines: true, escape: true).WriteLine("</code></pre>");
        }
    }

    private sealed class QuotationRenderer : HtmlObjectRenderer<QuotationBlock>
    {
        protected override void Write(HtmlRenderer renderer, QuotationBlock quotation)
        {
            renderer.EnsureLine();
            renderer.Write("<figure class=\"quotation\"><blockquote");
            This(renderer).WriteAttribute("lang", quotation.Language);
            if (quotation.Cite is { } cite)
                This(renderer).WriteAttribute("cite", cite);
            renderer.WriteLine(">");
            foreach (var block in quotation.Take(quotation.Count - 1))
                renderer.Render(block);
            renderer.Write("</blockquote><figcaption>").WriteLeafInline((LeafBlock)quotation.LastChild!).WriteLine("</figcaption></figure>");
        }
    }

    /// <summary>The table writes its caption.</summary>
    private sealed class CaptionRenderer : HtmlObjectRenderer<CaptionBlock>
    {
        protected override void Write(HtmlRenderer renderer, CaptionBlock caption)
        {
        }
    }

    private sealed class TableRenderer : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer.WriteLine("<table>");
            if (TableCaptions.Of(table) is { } caption)
                renderer.Write("<caption>").WriteLeafInline(caption).WriteLine("</caption>");
            WriteRows(renderer, table, "thead", table.Cast<TableRow>().Where(r => r.IsHeader));
            WriteRows(renderer, table, "tbody", table.Cast<TableRow>().Where(r => !r.IsHeader));
            renderer.WriteLine("</table>");
        }

        private static void WriteRows(HtmlRenderer renderer, Table table, string part, IEnumerable<TableRow> rows)
        {
            var list = rows.ToList();
            if (list.Count == 0)
                return;
            renderer.Write('<').Write(part).WriteLine(">");
            foreach (var row in list)
            {
                renderer.Write("<tr>");
                for (var column = 0; column < row.Count; column++)
                    WriteCell(renderer, (TableCell)row[column], row.IsHeader, AlignmentOf(table, column));
                renderer.WriteLine("</tr>");
            }

            renderer.Write("</").Write(part).WriteLine(">");
        }

        private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
        {
            renderer.Write(isHeader ? "<th scope=\"col\"" : "<td");
            if (alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                renderer.Write(alignment == TableColumnAlign.Right ? " class=\"right\"" : " class=\"center\"");
            renderer.Write('>');
            var isImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = isImplicit;
            renderer.Write(isHeader ? "</th>" : "</td>");
        }

        private static TableColumnAlign? AlignmentOf(Table table, int column) =>
            column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
    }
}
