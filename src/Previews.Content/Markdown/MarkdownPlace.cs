using Markdig.Syntax;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>Tells where in a file a piece of Markdown stands.</summary>
/// <param name="Range">The part of the file that is the Markdown, or (for a text out of YAML, whose lines were folded) that holds it.</param>
/// <param name="IsExact">Whether the Markdown is that part letter by letter.</param>
internal sealed record MarkdownPlace(SourceText Source, TextSpan Range, bool IsExact)
{
    public TextLocation Of(MarkdownObject piece) => At(piece.Span.Start, Math.Max(0, piece.Span.Length));

    public TextLocation At(int start, int length)
    {
        if (!IsExact)
            return Source.At(Range);
        var first = Math.Min(Range.Start + start, Source.Length);
        return Source.At(first, Math.Min(length, Source.Length - first));
    }
}
