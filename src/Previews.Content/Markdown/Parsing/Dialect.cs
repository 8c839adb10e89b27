using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Previews.Content.Markdown.Parsing;

/// <summary>
/// The Markdown of articles: CommonMark with pipe tables, footnotes, strike-through, task lists and definition lists. Attributes
/// in braces are not read, but for the width of an image, because any attribute could be set with them. Where the library's own
/// parsers take more time than a text is long, or guess what the author did not mean, ours stand in their place.
/// </summary>
internal sealed class Dialect : IMarkdownExtension
{
    public static MarkdownPipeline WithHtml { get; } = Common().Use<Dialect>().Build();

    public static MarkdownPipeline WithoutHtml { get; } = Common().DisableHtml().Use<Dialect>().Build();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        var lists = pipeline.BlockParsers.FindExact<ListBlockParser>()!;
        var bounded = new BoundedListParser { ItemParsers = { } };
        bounded.ItemParsers.Clear();
        bounded.ItemParsers.AddRange(lists.ItemParsers);
        bounded.ItemParsers.Replace<NumberedListItemParser>(new CountedItemParser());
        pipeline.BlockParsers.Replace<ListBlockParser>(bounded);
        pipeline.BlockParsers.Replace<QuoteBlockParser>(new BoundedQuoteParser());
        pipeline.BlockParsers.Replace<FootnoteParser>(new FootnotesOnceParser());
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new DefinitionsParser());
        pipeline.InlineParsers.Replace<PipeTableParser>(new BoundedTableParser(pipeline.InlineParsers.FindExact<LineBreakInlineParser>()!));
        pipeline.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        pipeline.InlineParsers.Replace<EmphasisInlineParser>(new FlatEmphasisParser());
        pipeline.InlineParsers.Insert(0, new ImageWidthParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static MarkdownPipelineBuilder Common() =>
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseTaskLists().UseDefinitionLists();
}
