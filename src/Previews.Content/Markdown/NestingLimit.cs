using Markdig;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>Finds the line at which a text nests deeper than the parser goes.</summary>
internal static class NestingLimit
{
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
