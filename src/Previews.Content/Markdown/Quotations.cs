using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Previews.Content.Values;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>
/// Turns quotes into quotations: the last line of a quote that begins with a dash says who is quoted and where it was
/// reported. The language is the article's, unless the line ends with another's code, as in <c>(nl)</c>.
/// </summary>
internal static class Quotations
{
    private static readonly string[] Dashes = ["\u2014 ", "\u2013 ", "-- "];

    public static void Mark(MarkdownDocument document, string language, MarkdownPlace place, DiagnosticBag diagnostics)
    {
        foreach (var container in document.Descendants<ContainerBlock>().Prepend(document).ToList())
        {
            for (var i = 0; i < container.Count; i++)
            {
                if (container[i] is QuoteBlock quote && Read(quote, language, place, diagnostics) is QuotationBlock quotation)
                    container[i] = quotation;
            }
        }
    }

    /// <summary>The quotation that a quote is; the quote itself where nobody is named.</summary>
    private static ContainerBlock Read(QuoteBlock quote, string language, MarkdownPlace place, DiagnosticBag diagnostics)
    {
        if (quote.LastChild is ParagraphBlock { Inline: { } inlines } && FindAttribution(inlines) is { } first)
            return ToQuotation(quote, first, language);
        if (quote is [.., ParagraphBlock said, ListBlock { BulletType: '-', Count: 1 } list] && list.Line == said.Line + LinesOf(said))
            diagnostics.ListUnderQuotation(place.At(list.Span.Start, 1));
        return quote;
    }

    private static int LinesOf(ParagraphBlock paragraph) => paragraph.Inline!.Descendants<LineBreakInline>().Count() + 1;

    /// <summary>The text that begins the last line, if it begins with a dash.</summary>
    private static LiteralInline? FindAttribution(ContainerInline inlines)
    {
        for (var inline = inlines.LastChild; inline is not null; inline = inline.PreviousSibling)
        {
            if (inline.PreviousSibling is null or LineBreakInline)
                return inline is LiteralInline literal && DashOf(literal) is not null ? literal : null;
        }

        return null;
    }

    private static string? DashOf(LiteralInline literal) =>
        Dashes.FirstOrDefault(d => literal.Content.AsSpan().StartsWith(d, StringComparison.Ordinal));

    private static QuotationBlock ToQuotation(QuoteBlock quote, LiteralInline first, string language)
    {
        var attribution = TakeAttribution(first);
        var spoken = TakeLanguage(attribution.Inline!) ?? language;
        var cite = attribution.Inline!.Descendants<LinkInline>().Select(l => l.Url).FirstOrDefault(IsOnTheWeb);
        var quotation = new QuotationBlock { Language = spoken, Cite = cite, Span = quote.Span, Line = quote.Line };
        var blocks = quote.ToList();
        quote.Clear();
        foreach (var block in blocks.Where(b => b is not ParagraphBlock { Inline.FirstChild: null }))
            quotation.Add(block);
        quotation.Add(attribution);
        return quotation;
    }

    private static AttributionBlock TakeAttribution(LiteralInline first)
    {
        var line = new ContainerInline();
        first.PreviousSibling?.Remove();
        first.Content.Start += DashOf(first)!.Length;
        for (Inline? inline = first, next; inline is not null; inline = next)
        {
            next = inline.NextSibling;
            inline.Remove();
            line.AppendChild(inline);
        }

        return new AttributionBlock { Inline = line, Span = first.Span };
    }

    /// <summary>Takes <c> (nl)</c> off the end.</summary>
    private static string? TakeLanguage(ContainerInline line)
    {
        if (line.LastChild is not LiteralInline literal || literal.Content.ToString().TrimEnd() is not [.., ' ', '(', var a, var b, ')'] text)
            return null;
        var code = $"{a}{b}";
        if (!LanguageCodes.IsKnown(code))
            return null;
        literal.Content = new StringSlice(text[..^" (nl)".Length]);
        return code;
    }

    private static bool IsOnTheWeb(string? url) =>
        url is not null
        && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
}
