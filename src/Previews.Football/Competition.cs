using System.Collections.Immutable;
using Previews.Football.Formats;
using Previews.Football.Names;

namespace Previews.Football;

/// <summary>A competition in one edition: the UEFA qualifiers for the 2026 World Cup.</summary>
public sealed class Competition
{
    public required string Id { get; init; }

    public required Localized<string> Name { get; init; }

    /// <summary>A form for narrow places, where one is given.</summary>
    public Localized<string>? ShortName { get; init; }

    /// <summary>Null for competitions of which no table is kept (friendlies).</summary>
    public Regulations? Regulations { get; init; }

    /// <summary>How many matches its groups hold; null where nobody has said: then nothing is certain and nothing final.</summary>
    public Format? Format { get; init; }

    /// <summary>What the places of each group's table mean.</summary>
    public ImmutableArray<Zone> Zones { get; init; } = [];

    /// <summary>Rankings of the teams on one place of every group (best third-placed teams).</summary>
    public ImmutableArray<CrossGroupRules> CrossGroupRankings { get; init; } = [];
}
