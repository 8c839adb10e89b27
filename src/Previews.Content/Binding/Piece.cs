using System.Collections.Immutable;

namespace Previews.Content.Binding;

/// <summary>A piece of content that is bound by itself.</summary>
/// <param name="Text">The YAML, or the file, that it is bound from; the same instance as long as the text is the same.</param>
/// <param name="Basis">What else it is bound from, besides what it looks up: the defaults of its folder.</param>
internal sealed record Piece(object Text, Func<ImmutableArray<object>> Basis)
{
    public static Piece Of(Entity entity) => new(entity.Mapping, () => ImmutableArray<object>.CastUp(entity.Defaults));
}
