using System.Collections.Immutable;

namespace Previews.Football.Stages;

/// <summary>The rounds that every language of the interface has a name for.</summary>
public static class RoundKeys
{
    public static ImmutableArray<string> All { get; } =
    [
        "preliminary-round", "first-qualifying-round", "second-qualifying-round", "third-qualifying-round", "play-off-round",
        "first-round", "second-round", "third-round", "fourth-round", "fifth-round", "sixth-round",
        "play-offs", "round-of-64", "round-of-32", "round-of-16", "quarter-finals", "semi-finals", "fifth-place", "third-place", "final",
    ];
}
