using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown;

/// <summary>What a piece of Markdown says, without its marks.</summary>
internal static class PlainText
{
    public static string Of(MarkdownObject piece)
    {
        var text = new StringBuilder();
        foreach (var part in Parts(piece))
        {
            switch (part)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case CodeBlock block:
                    text.Append(block.Lines.ToString());
                    break;
                case LineBreakInline or LeafBlock when text.Length > 0 && text[^1] != ' ':
                    text.Append(' ');
                    break;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>Whether <see cref="Of"/> would be empty, without writing out what it is.</summary>
    public static bool IsEmpty(MarkdownObject piece) => Parts(piece).All(part => part switch
    {
        LiteralInline literal => literal.Content.AsSpan().IsWhiteSpace(),
        CodeInline code => string.IsNullOrWhiteSpace(code.Content),
        HtmlEntityInline entity => entity.Transcoded.AsSpan().IsWhiteSpace(),
        AutolinkInline link => string.IsNullOrWhiteSpace(link.Url),
        CodeBlock block => string.IsNullOrWhiteSpace(block.Lines.ToString()),
        _ => true,
    });

    private static IEnumerable<MarkdownObject> Parts(MarkdownObject piece) =>
        piece is LeafBlock { Inline: { } inlines } ? inlines.Descendants() : piece.Descendants();
}
