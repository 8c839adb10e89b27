using System.Collections.Immutable;
using Previews.Football.Formats;
using Previews.Football.Names;
using Previews.Football.Stages;

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

    /// <summary>In the order in which they are played; empty where nobody has said: then its tables are all.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>How its ties are played where their round does not say it; null: none are known to be played.</summary>
    public TieRules? Ties { get; init; }

    public IEnumerable<Stage.Round> Rounds => Stages.OfType<Stage.Round>();

    /// <summary>What the places of each group's table mean.</summary>
    public ImmutableArray<Zone> Zones { get; init; } = [];

    /// <summary>Rankings of the teams on one place of every group (best third-placed teams).</summary>
    public ImmutableArray<CrossGroupRules> CrossGroupRankings { get; init; } = [];
}
