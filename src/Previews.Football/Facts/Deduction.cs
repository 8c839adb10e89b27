using NodaTime;
using Previews.Football.Names;

namespace Previews.Football.Facts;

/// <summary>Points taken from a team by decision.</summary>
/// <param name="Points">How many are taken, greater than 0.</param>
/// <param name="From">Tables as of this instant and later count it.</param>
public sealed record Deduction(Team Team, int Points, Instant From, Localized<string>? Reason = null, Source? Source = null) : IDated
{
    public IEnumerable<Instant> Instants => [From];
}
