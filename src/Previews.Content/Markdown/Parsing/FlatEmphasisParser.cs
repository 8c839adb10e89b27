using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown.Parsing;

/// <summary>
/// Emphasis, and text struck through between two tildes on each side. The library keeps all that follows a mark within it until
/// it is closed, so that each mark costs as much as all before it; here marks stand beside each other until they are paired.
/// </summary>
internal sealed class FlatEmphasisParser : EmphasisInlineParser, IPostInlineProcessor
{
    public FlatEmphasisParser() => EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, enableWithinWord: true));

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
            return false;
        processor.Inline!.IsClosed = true;
        return true;
    }

    bool IPostInlineProcessor.PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (root is ContainerInline container)
            EmphasisPairs.Make(container);
        return true;
    }
}
