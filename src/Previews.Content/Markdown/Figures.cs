using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown;

/// <summary>Images with a caption: those with a title that are a paragraph by themselves.</summary>
internal static class Figures
{
    /// <summary>The image of a paragraph that is a figure; null for any other paragraph.</summary>
    public static LinkInline? Of(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } && !string.IsNullOrEmpty(image.Title)
        && MarkdownReader.TargetOf(image) is not null ? image : null;

    public static bool Has(LinkInline image) => image.Parent?.ParentBlock is ParagraphBlock paragraph && Of(paragraph) == image;
}
