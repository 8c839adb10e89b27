using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>Finds the place at which a text nests deeper than the parser or the renderer goes.</summary>
internal static class NestingLimit
{
    /// <summary>The renderer stops at 128. Prose nests five deep.</summary>
    private const int MaximumDepth = 100;

    /// <summary>The parser lets brackets that are never closed nest deeper than the renderer can write.</summary>
    public static Inline? FindTooDeep(MarkdownDocument document) => document.Descendants<Inline>().FirstOrDefault(i => DepthOf(i) > MaximumDepth);

    /// <summary>The last line of the shortest beginning of the text that the parser refuses.</summary>
    public static TextSpan FindLine(string text, MarkdownPipeline pipeline)
    {
        var lines = new SourceText(text, "");
        var (accepted, refused) = (0, lines.LineStarts.Length);
        while (refused - accepted > 1)
        {
            var middle = (accepted + refused) / 2;
            if (IsParsed(text[..EndOfLine(lines, middle - 1)], pipeline))
                accepted = middle;
            else
                refused = middle;
        }

        return new TextSpan(lines.LineStarts[refused - 1], lines.Line(refused - 1).Length);
    }

    private static int DepthOf(Inline inline)
    {
        var depth = 0;
        var root = inline as ContainerInline;
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent, depth++)
            root = parent;
        for (Block? block = root?.ParentBlock; block is not null; block = block.Parent)
            depth++;
        return depth;
    }

    private static int EndOfLine(SourceText lines, int line) => lines.LineStarts[line] + lines.Line(line).Length;

    private static bool IsParsed(string text, MarkdownPipeline pipeline)
    {
        try
        {
            Markdig.Markdown.Parse(text, pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
