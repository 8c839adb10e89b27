using Markdig.Parsers;
using Markdig.Syntax;

namespace Previews.Content.Markdown.Parsing;

/// <summary>
/// Paragraphs, of which one may hold only so many reference definitions: for each of them the library goes through all lines
/// that follow.
/// </summary>
internal sealed class DefinitionsParser : ParagraphBlockParser
{
    private const int Most = 100;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: >= Most } paragraph
            && BeginsDefinition(processor.Line.AsSpan())
            && BeginsDefinition(paragraph.Lines.Lines[0].Slice.AsSpan()))
            throw new BeyondLimitException(processor.Start, 1, static (bag, location) => bag.DefinitionsWithoutEmptyLine(location, Most));
        return base.TryContinue(processor, block);
    }

    private static bool BeginsDefinition(ReadOnlySpan<char> line) =>
        line.StartsWith("[") && line.IndexOf(']') is > 1 and var end && end + 1 < line.Length && line[end + 1] == ':';
}
