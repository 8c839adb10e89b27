using System.Collections.Immutable;
using Previews.Football;

namespace Previews.Content;

/// <summary>A ranking across groups, with the groups that it compares.</summary>
/// <param name="Groups">At least one, sorted by id.</param>
public sealed record RankedGroups(Competition Competition, CrossGroupRules Rules, ImmutableArray<Group> Groups)
{
    /// <summary>Those of all competitions, sorted by key; a competition without groups has no teams to rank yet.</summary>
    internal static ImmutableArray<RankedGroups> Of(ImmutableArray<Competition> competitions, ImmutableArray<Group> groups) =>
    [
        .. competitions
            .SelectMany(c => c.CrossGroupRankings, (competition, rules) => (competition, rules))
            .Select(r => new RankedGroups(
                r.competition, r.rules, [.. groups.Where(g => g.Competition == r.competition && r.rules.Compares(g))]))
            .Where(r => !r.Groups.IsEmpty)
            .OrderBy(r => r.Rules.Key, StringComparer.Ordinal),
    ];
}
