using System.Collections.Immutable;
using NodaTime;

namespace Previews.Football.Facts;

/// <summary>Lots that were drawn among level teams.</summary>
/// <param name="Order">The teams as the lots placed them, the better first.</param>
public sealed record DrawnLots(ImmutableArray<Team> Order, Instant From, Source? Source = null) : IDated
{
    public IEnumerable<Instant> Instants => [From];
}
