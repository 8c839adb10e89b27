using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>
/// Finds matches that have lost their <c>group</c>: of a competition with groups, between two teams of one of them. A match
/// that two such teams play in the knock-out rounds is none: by then the group is over, and nobody lacks a match in it.
/// </summary>
internal static class GrouplessMatches
{
    public static void Report(Registry registry, ImmutableArray<BoundMatch> bound, DiagnosticBag diagnostics)
    {
        var groups = registry.Groups.All.ToLookup(g => g.Competition);
        var played = bound.Select(b => b.Match).OfType<Match>().Where(m => m.Fixture.Group is not null).ToLookup(m => m.Fixture.Group!, m => m.Fixture);
        foreach (var (_, match, location, _, _) in bound)
        {
            if (match?.Fixture is not { Group: null, Tie: null } fixture)
                continue;
            var group = groups[fixture.Competition].FirstOrDefault(g => g.Teams.Contains(fixture.Home) && g.Teams.Contains(fixture.Away));
            if (group is not null && IsLackedBy(group, [.. played[group]], fixture))
                diagnostics.MatchWithoutItsGroup(location, match.Id, fixture.Competition.Id, group.Id);
        }
    }

    private static bool IsLackedBy(Group group, ImmutableArray<Fixture> fixtures, Fixture match)
    {
        var last = fixtures.Select(f => f.Kickoff.Start).DefaultIfEmpty(Instant.MaxValue).Max();
        var most = group.Teams.Max(Count);
        return match.Kickoff.Start <= last || (Count(match.Home) < most && Count(match.Away) < most);

        int Count(Team team) => fixtures.Count(f => f.Involves(team));
    }
}
