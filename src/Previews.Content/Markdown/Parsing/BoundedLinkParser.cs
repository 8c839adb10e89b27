using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown.Parsing;

/// <summary>
/// Links and images, of which only so many may be open at once: whatever follows is kept within all of them. For an address
/// the parser would look to the end of the text after each bracket.
/// </summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private const int MaximumOpen = 100;

    /// <summary>Address and title, in characters: what browsers send at most.</summary>
    private const int LongestTarget = 2_000;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']')
        {
            CheckOpen(processor, slice.Start);
            return base.Match(processor, ref slice);
        }

        var end = slice.End;
        slice.End = Math.Min(end, slice.Start + LongestTarget);
        var isMatch = base.Match(processor, ref slice);
        slice.End = end;
        return isMatch;
    }

    private static void CheckOpen(InlineProcessor processor, int start)
    {
        var open = 0;
        for (var inline = processor.Inline; inline is not null; inline = inline.Parent)
            open += inline is LinkDelimiterInline ? 1 : 0;
        if (open > MaximumOpen)
            throw new BeyondLimitException(processor.GetSourcePosition(start), 1, static (bag, location) => bag.NestedTooDeep(location));
    }
}
