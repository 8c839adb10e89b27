using Previews.Football;
using Previews.Site.Snapshots;

namespace Previews.Site.Groups;

/// <summary>A matchday of a group that has matches.</summary>
internal sealed record Matchday(Group Group, int Number)
{
    /// <summary>By number.</summary>
    public static IEnumerable<Matchday> AllOf(Group group, Snapshot snapshot) => snapshot.MatchesOf(group)
        .Select(m => m.Fixture.Matchday)
        .OfType<int>()
        .Distinct()
        .Order()
        .Select(number => new Matchday(group, number));
}
