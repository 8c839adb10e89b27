using NodaTime;

namespace Previews.Football.Matches;

/// <summary>That a match is played in place of another, which was stopped or whose result was annulled.</summary>
/// <param name="Match">The other's id.</param>
/// <param name="Since">From when it is known that there will be one: before, the other match alone is known.</param>
public sealed record Replay(string Match, Instant Since) : IDated
{
    public IEnumerable<Instant> Instants => [Since];
}
