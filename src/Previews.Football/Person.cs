using System.Collections.Immutable;

namespace Previews.Football;

/// <summary>A player, coach or official whose name is spelt in more than one way, or who holds a post.</summary>
public sealed class Person
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other transliterations and spellings found in sources.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public override string ToString() => Name;
}
