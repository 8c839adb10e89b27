using Markdig.Parsers;
using Markdig.Syntax;

namespace Previews.Content.Markdown.Parsing;

/// <summary>Stops at the mark that opens a block too deep within others; the library's own limit has no place.</summary>
internal static class BlockDepth
{
    public static void Check(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
            depth++;
        if (depth > NestingLimit.MaximumDepth)
            throw new BeyondLimitException(processor.Start, 1, static (bag, location) => bag.NestedTooDeep(location));
    }
}

/// <summary>Quotes within quotes.</summary>
internal sealed class BoundedQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockDepth.Check(processor);
        return base.TryOpen(processor);
    }
}

/// <summary>Lists within lists.</summary>
internal sealed class BoundedListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockDepth.Check(processor);
        return base.TryOpen(processor);
    }
}
