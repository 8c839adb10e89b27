using NodaTime;

namespace Previews.Football.Matches;

/// <summary>When a postponed match is to be played.</summary>
/// <param name="KnownFrom">Often later than the postponement itself.</param>
public sealed record NewDate(Kickoff Kickoff, Instant KnownFrom) : IDated
{
    public IEnumerable<Instant> Instants => [KnownFrom, Kickoff.Start];
}
