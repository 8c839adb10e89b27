using Markdig.Extensions.Footnotes;
using Markdig.Parsers;

namespace Previews.Content.Markdown.Parsing;

/// <summary>Footnotes, of which each is defined once: the library would drop the others, one by one.</summary>
internal sealed class FootnotesOnceParser : FootnoteParser
{
    private static readonly object Labels = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var start = processor.Start;
        var state = base.TryOpen(processor);
        if (state == BlockState.None || !processor.NewBlocks.TryPeek(out var block) || block is not Footnote { Label: { } label })
            return state;
        if (processor.Document.GetData(Labels) is not HashSet<string> labels)
            processor.Document.SetData(Labels, labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        return labels.Add(label) ? state : throw new BeyondLimitException(start, 1, (bag, location) => bag.FootnoteTwice(location, label));
    }
}
