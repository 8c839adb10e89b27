using System.Collections.Immutable;
using Previews.Football.Names;

namespace Previews.Football;

/// <summary>A team. Two teams are the same when they are the same instance: a library holds each once.</summary>
public sealed class Team
{
    /// <summary>Stable for ever: a code of three letters for national teams (<c>BEL</c>), any slug for clubs.</summary>
    public required string Id { get; init; }

    public required NamesInTime<ProperName> Names { get; init; }

    /// <summary>What the press calls the players (<c>les Diables Rouges</c>), where it is known.</summary>
    public Localized<string>? Nickname { get; init; }

    /// <summary>The colours of the shirt, the main one first, as <c>#rrggbb</c>.</summary>
    public ImmutableArray<string> Colours { get; init; } = [];

    /// <summary>Other spellings under which the team may be written in the data.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public override string ToString() => Id;
}
