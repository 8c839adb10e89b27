using System.Collections.Immutable;
using NodaTime;

namespace Previews.Football.Facts;

/// <summary>One edition of a list that places teams: a world ranking, an access list, club coefficients.</summary>
/// <param name="Key">Which list it is; every edition of a list has the same key.</param>
/// <param name="Positions">1 is the best; teams that the list does not hold are absent.</param>
public sealed record RankingList(string Key, ImmutableDictionary<Team, int> Positions, Instant From, Source? Source = null) : IDated
{
    public IEnumerable<Instant> Instants => [From];
}
