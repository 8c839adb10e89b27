using System.Collections.Immutable;
using Previews.Football.Names;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football;

/// <summary>How a competition counts: points, the ordered criteria for level teams, what the places mean.</summary>
public sealed class Regulations
{
    public required string Id { get; init; }

    public int PointsForWin { get; init; } = 3;

    public int PointsForDraw { get; init; } = 1;

    /// <summary>Applied in this order to teams level on points.</summary>
    public required ImmutableArray<Tiebreaker> Tiebreakers { get; init; }

    public ImmutableArray<Zone> Zones { get; init; } = [];

    public Source? Source { get; init; }

    /// <summary>False where the text of the regulations was not at hand: pages say so.</summary>
    public bool Confirmed { get; init; } = true;
}

/// <summary>What a range of places means: qualified, play-offs, relegated. Places are 1-based, both ends inside.</summary>
/// <param name="Key">Names the zone for templates and colours: a lower-case slug.</param>
/// <param name="Text">Said beside the table: colour alone never carries it.</param>
public sealed record Zone(string Key, int First, int Last, Localized<string> Text);
