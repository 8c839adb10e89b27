using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown.Parsing;

/// <summary>Tables whose rows are about as long as each other: every row is filled up to the longest, so that a small text makes millions of cells.</summary>
internal sealed class BoundedTableParser(LineBreakInlineParser lineBreaks) : PipeTableParser(lineBreaks), IPostInlineProcessor
{
    /// <summary>In cells; nobody minds what a small table lacks.</summary>
    private const int SmallTable = 200;

    private const int MaximumShareOfEmpty = 4;

    private static readonly object Text = new();

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == '|' && processor.Block!.GetData(Text) is null)
            processor.Block.SetData(Text, slice);
        return base.Match(processor, ref slice);
    }

    bool IPostInlineProcessor.PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        // Asked for every cell as well, once the table is made.
        if (isFinalProcessing && state.Block!.GetData(Text) is StringSlice text)
        {
            state.Block.RemoveData(Text);
            Check(text, state);
        }

        return PostProcess(state, root, lastChild, postInlineProcessorIndex, isFinalProcessing);
    }

    private static void Check(StringSlice text, InlineProcessor state)
    {
        long longest = 0, rows = 0, written = 0;
        var hasRule = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var pipes = line.Count('|');
            hasRule |= rows == 1 && line.IndexOfAnyExcept("|-: \t") < 0;
            longest = Math.Max(longest, pipes);
            written += pipes;
            rows++;
        }

        if (hasRule && longest * rows > SmallTable && longest * rows > written * MaximumShareOfEmpty)
            throw new BeyondLimitException(state.Block!.Span.Start, 1, (bag, location) => bag.SparseTable(location, longest, rows, written));
    }
}
