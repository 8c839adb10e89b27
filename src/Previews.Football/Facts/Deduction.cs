using NodaTime;
using Previews.Football.Names;

namespace Previews.Football.Facts;

/// <summary>Points taken from a team by decision, or given back to it: a deduction that is reduced on appeal, suspended or ended.</summary>
/// <param name="Points">How many are taken; below 0: so many are given back.</param>
/// <param name="From">Tables as of this instant and later count it.</param>
public sealed record Deduction(Team Team, int Points, Instant From, Localized<string>? Reason = null, Source? Source = null) : IDated
{
    public IEnumerable<Instant> Instants => [From];
}
