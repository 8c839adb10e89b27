using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown.Parsing;

/// <summary>Finds the place at which a text nests deeper than the renderer goes.</summary>
internal static class NestingLimit
{
    /// <summary>The renderer stops at 128. Prose nests five deep.</summary>
    public const int MaximumDepth = 100;

    /// <summary>The first piece that is too deep within others, in the order of the text.</summary>
    public static MarkdownObject? FindTooDeep(MarkdownDocument document) => Find(document, 0);

    private static MarkdownObject? Find(MarkdownObject piece, int depth)
    {
        if (depth > MaximumDepth)
            return piece;
        MarkdownObject? found = null;
        if (piece is ContainerBlock blocks)
        {
            for (var i = 0; i < blocks.Count && found is null; i++)
                found = Find(blocks[i], depth + 1);
        }
        else if (((piece as LeafBlock)?.Inline ?? piece as ContainerInline) is { } inlines)
        {
            for (var inline = inlines.FirstChild; inline is not null && found is null; inline = inline.NextSibling)
                found = Find(inline, depth + 1);
        }

        return found;
    }
}
