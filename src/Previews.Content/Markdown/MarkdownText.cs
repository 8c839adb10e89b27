using System.Globalization;
using Markdig.Syntax;

namespace Previews.Content.Markdown;

/// <summary>A text in Markdown, parsed, checked and bound once; immutable from then on, so that any thread may render it.</summary>
public sealed class MarkdownText
{
    private readonly MarkdownDocument _document;
    private readonly bool _isInline;

    /// <param name="isInline">Whether it is one paragraph that is written without its tag.</param>
    internal MarkdownText(MarkdownDocument document, bool isInline)
    {
        _document = document;
        _isInline = isInline;
        PlainText = Markdown.PlainText.Of(document);
    }

    /// <summary>What it says, without marks, in one line.</summary>
    public string PlainText { get; }

    /// <summary>The text as HTML. Headings begin at the second level.</summary>
    /// <param name="resolve">The address of a thing of the site, as it is to stand in this page.</param>
    public string RenderHtml(Func<XrefTarget, string> resolve)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new ArticleRenderer(writer, resolve) { ImplicitParagraph = _isInline }.Render(_document);
        return writer.ToString();
    }
}
