using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown;

/// <summary>A link without a text, <c>[](xref:team/BEL)</c>, takes the name of what it leads to.</summary>
internal static class LinkNames
{
    public static bool IsMissing(LinkInline link) => !link.IsImage && PlainText.IsEmpty(link) && !link.Any(i => i is LinkInline { IsImage: true });
}
