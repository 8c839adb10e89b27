using System.Collections.Immutable;
using NodaTime;

namespace Previews.Football.Facts;

/// <summary>
/// The teams' conduct as the organiser published it, where the cards of single matches are not in the data or leave out
/// officials on the bench.
/// </summary>
/// <param name="Points">Points against each team, at least 0: four yellow cards are 4 points.</param>
public sealed record ConductScores(ImmutableDictionary<Team, int> Points, Instant From, Source? Source = null) : IDated
{
    public IEnumerable<Instant> Instants => [From];
}
