using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.Matches;
using Previews.Football;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Formats;

/// <summary>
/// Checks, once all matches are known, whether they can be what the formats of their competitions say, and whether teams are in one place
/// at a time.
/// </summary>
internal sealed class FixtureChecks(Registry registry, DiagnosticBag diagnostics)
{
    /// <summary>No team plays again before its last match is over.</summary>
    private static readonly Duration Apart = Duration.FromHours(2);

    /// <param name="bound">All matches.</param>
    /// <param name="groups">Those of which something can be wrong.</param>
    /// <param name="teams">The same; null: all.</param>
    public void Check(ImmutableArray<BoundMatch> bound, IReadOnlyCollection<Group> groups, IReadOnlySet<Team>? teams = null)
    {
        // A match that is played in place of another is the same one of the group's.
        var replayed = bound.Select(b => b.Match?.Fixture.Replays?.Match).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var byGroup = bound
            .Where(b => b.Match?.Fixture is { Deciding: false, Group: { } group } && groups.Contains(group) && !replayed.Contains(b.Id!))
            .ToLookup(b => b.Match!.Fixture.Group);
        foreach (var group in groups)
            CheckGroup(group, byGroup[group]);
        foreach (var competition in groups.GroupBy(g => g.Competition).Where(c => c.Any(g => g.Format is null)))
            ReportNoFormat(competition.Key, [.. competition.Where(g => g.Format is null).Select(g => (g, byGroup[g].Select(b => b.Match!.Fixture)))]);
        CheckHours(teams is null ? bound : bound.RemoveAll(b => b.Match?.Fixture is not { } f || !(teams.Contains(f.Home) || teams.Contains(f.Away))));
    }

    private void CheckGroup(Group group, IEnumerable<BoundMatch> matches)
    {
        switch (group.Format)
        {
            case Format.Meetings { Times: var times }:
                foreach (var more in matches.GroupBy(b => PairOf(b.Match!.Fixture)).Where(pair => pair.Count() > times))
                {
                    foreach (var (match, fixture) in more.Skip(times).Select(b => (b, b.Match!.Fixture)))
                        diagnostics.MoreMeetings(match.Location, fixture.Id, fixture.Home.Id, fixture.Away.Id, times, more.First().Id!, more.First().Location);
                }

                break;
            case Format.Rounds { MatchesOfATeam: var rounds }:
                foreach (var team in group.Teams)
                {
                    var own = matches.Where(b => b.Match!.Fixture.Involves(team)).ToList();
                    if (own.Count > rounds)
                        diagnostics.MoreMatchesThanRounds(own[rounds].Location, own[rounds].Id!, team.Id, rounds, own[0].Id!, own[0].Location);
                }

                break;
        }
    }

    private void ReportNoFormat(Competition competition, IReadOnlyList<(Group Group, IEnumerable<Fixture> Fixtures)> groups)
    {
        if (registry.Competitions.WhereIs(competition.Id) is not { Location: var location })
            return;
        var meetings = groups.Select(g => MeetingsIn(g.Group, [.. g.Fixtures])).Distinct().ToList();
        diagnostics.FormatNotGiven(location, competition.Id, meetings is [{ } times] ? times : null);
    }

    /// <returns>How often each pair of the group meets, if all meet equally often; else null.</returns>
    private static int? MeetingsIn(Group group, ImmutableArray<Fixture> fixtures)
    {
        var counts = fixtures.CountBy(PairOf).Select(p => p.Value).Distinct().ToList();
        var pairs = group.Teams.Length * (group.Teams.Length - 1) / 2;
        return counts is [var times] && fixtures.Length == pairs * times ? times : null;
    }

    private void CheckHours(ImmutableArray<BoundMatch> matches)
    {
        var timed = matches.Where(b => b.Match is { HasDate: true, Kickoff: Kickoff.AtTime } or Match.Played { Kickoff: Kickoff.AtTime });
        var byTeam = timed.SelectMany(b => new[] { (Team: b.Match!.Fixture.Home, Bound: b), (Team: b.Match.Fixture.Away, Bound: b) })
            .GroupBy(p => p.Team, p => p.Bound);
        var reported = new HashSet<BoundMatch>();
        foreach (var team in byTeam)
        {
            var ordered = team.OrderBy(b => b.Match!.Kickoff.Start).ThenBy(b => b.Id, StringComparer.Ordinal).ToList();
            foreach (var (earlier, later) in ordered.Zip(ordered.Skip(1)))
            {
                var areApart = later.Match!.Kickoff.Start - earlier.Match!.Kickoff.Start >= Apart;
                if (!areApart && !IsAllowed(earlier.Match, later.Match) && reported.Add(later))
                    diagnostics.TwoMatchesAtOnce(later.Location, team.Key.Id, later.Id!, earlier.Id!, earlier.Location);
            }
        }
    }

    /// <summary>A double-header; or twice one meeting, which is reported as that.</summary>
    private static bool IsAllowed(Match one, Match other) =>
        one.Fixture.IsDoubleHeader || other.Fixture.IsDoubleHeader || PairOf(one.Fixture) == PairOf(other.Fixture);

    private static (Team, Team) PairOf(Fixture fixture) =>
        string.CompareOrdinal(fixture.Home.Id, fixture.Away.Id) < 0 ? (fixture.Home, fixture.Away) : (fixture.Away, fixture.Home);
}
