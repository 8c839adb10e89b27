using NodaTime;
using Previews.Football.Names;

namespace Previews.Football.Facts;

/// <summary>A season that ends before all is played: from the instant on nothing is left to play, and the table is final.</summary>
/// <param name="PerMatch">Whether the teams, which have not played equally often, are ranked by their points per match (Ligue 1 2019/20).</param>
public sealed record CutShort(Instant From, bool PerMatch, Localized<string>? Reason = null, Source? Source = null) : IDated
{
    public IEnumerable<Instant> Instants => [From];
}
