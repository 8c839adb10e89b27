using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Previews.Content.Files;
using Previews.Content.Markdown.Parsing;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>
/// Parses Markdown (<see cref="Dialect"/>; without raw HTML unless the settings allow it) and checks all that an author can do
/// wrong in it.
/// </summary>
/// <param name="bind">Says where a link leads; null if it leads nowhere, which is reported.</param>
internal sealed class MarkdownReader(Func<WrittenLink, LinkTarget?> bind, bool rawHtml, DiagnosticBag diagnostics)
{
    private const string LinkKey = "previews-link-target";

    private readonly MarkdownPipeline _pipeline = rawHtml ? Dialect.WithHtml : Dialect.WithoutHtml;

    /// <summary>Where a link of a text that was read leads; null where it was refused.</summary>
    public static LinkTarget? TargetOf(MarkdownObject link) => link.GetData(LinkKey) as LinkTarget;

    /// <param name="folder">The article's own, relative to that of the articles.</param>
    public MarkdownText? ReadBody(SourceText source, TextSpan range, string language, string folder)
    {
        var place = new MarkdownPlace(source, range, IsExact: true);
        var text = source.Text.Substring(range.Start, range.Length);
        if (Parse(text, place) is not { } document)
            return null;
        if (PlainText.IsEmpty(document))
            diagnostics.EmptyArticle(source.At(range.Start, 0));
        return Check(document, text, place, language, folder, isInline: false);
    }

    /// <summary>One paragraph that comes from another file's value.</summary>
    public MarkdownText? ReadParagraph(string text, TextLocation location, string language, string folder)
    {
        var place = new MarkdownPlace(location.Source, location.Span, IsExact: false);
        if (Parse(text, place) is not { } document)
            return null;
        if (document is [ParagraphBlock])
            return Check(document, text, place, language, folder, isInline: true);
        diagnostics.LeadIsNoParagraph(location);
        return null;
    }

    private MarkdownDocument? Parse(string text, MarkdownPlace place)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, _pipeline);
            if (NestingLimit.FindTooDeep(document) is not { } deepest)
                return document;
            diagnostics.NestedTooDeep(place.Of(deepest));
            return null;
        }
        catch (BeyondLimitException limit)
        {
            limit.Report(diagnostics, place.At(limit.Start, limit.Length));
            return null;
        }
    }

    private MarkdownText Check(MarkdownDocument document, string text, MarkdownPlace place, string language, string folder, bool isInline)
    {
        Quotations.Mark(document, language, place, diagnostics);
        TableCaptions.Take(document, place, diagnostics);
        var headings = Headings.Name(document, place, diagnostics);
        // One walk for all that follows: most of what an article costs is walking through it.
        var nodes = document.Descendants().ToList();
        BindLinks(nodes, place, folder, headings);
        new Leftovers(document, nodes, text, place, diagnostics).Warn();
        RefuseHiddenCharacters(nodes, place);
        if (!rawHtml)
            WarnOfRawHtml(nodes, place);
        Typography.Apply(nodes);
        return ArticleRenderer.Render(document, isInline);
    }

    private void BindLinks(List<MarkdownObject> nodes, MarkdownPlace place, string folder, IReadOnlyDictionary<string, string> headings)
    {
        foreach (var link in nodes.OfType<LinkInline>())
        {
            var (url, location) = (link.Url ?? "", place.Of(link));
            if (link.IsImage && PlainText.IsEmpty(link))
                diagnostics.ImageWithoutText(location);
            Set(link, bind(new WrittenLink(url, link.IsImage, location, folder, headings)));
        }

        foreach (var link in nodes.OfType<AutolinkInline>())
            Set(link, bind(new WrittenLink(link.IsEmail ? $"mailto:{link.Url}" : link.Url, IsImage: false, place.Of(link), folder, headings)));

        static void Set(MarkdownObject link, LinkTarget? target)
        {
            if (target is not null)
                link.SetData(LinkKey, target);
        }
    }

    /// <summary>An entity such as <c>&amp;#x202E;</c> stands for what the text itself may not hold.</summary>
    private void RefuseHiddenCharacters(List<MarkdownObject> nodes, MarkdownPlace place)
    {
        foreach (var inline in nodes.OfType<Inline>())
        {
            var hidden = inline switch
            {
                HtmlEntityInline entity => TextFile.FindForbidden(entity.Transcoded.AsSpan()),
                LinkInline link => TextFile.FindForbidden(link.Url) ?? TextFile.FindForbidden(link.Title),
                _ => null,
            };
            if (hidden is { } character)
                diagnostics.ForbiddenCharacter(place.Of(inline), character);
        }
    }

    private void WarnOfRawHtml(List<MarkdownObject> nodes, MarkdownPlace place)
    {
        foreach (var literal in nodes.OfType<LiteralInline>())
        {
            var text = literal.Content.AsSpan();
            var open = text.IndexOf('<');
            if (open >= 0 && open + 1 < text.Length && (char.IsAsciiLetter(text[open + 1]) || text[open + 1] is '/' or '!' or '?'))
                diagnostics.RawHtml(place.At(literal.Span.Start + open, 1));
        }
    }
}
