using Markdig.Syntax;

namespace Previews.Content.Markdown;

/// <summary>A quotation with who said it: the last block is its <see cref="AttributionBlock"/>, the others are what was said.</summary>
internal sealed class QuotationBlock() : ContainerBlock(null)
{
    /// <summary>The language of the words quoted.</summary>
    public required string Language { get; init; }

    /// <summary>Where they can be read, or null.</summary>
    public string? Cite { get; init; }
}

/// <summary>Who said it, and where it was reported: <c>Ali Aliyev, coach, via Het Laatste Nieuws</c>.</summary>
internal sealed class AttributionBlock() : LeafBlock(null);
