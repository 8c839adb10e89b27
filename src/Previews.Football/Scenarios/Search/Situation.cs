using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Search;

/// <summary>A group as it stands at an instant: what counts, and what remains.</summary>
internal sealed class Situation
{
    /// <summary>Half a million ways to win, draw or lose: the most that is searched, and little is decided with more to play.</summary>
    public const int MostMatches = 12;

    /// <summary>About as many ways where each match can end in four.</summary>
    private const int MostMatchesWithShootOuts = 9;

    /// <summary>The search keeps the teams of a tie as the bits of one number; of a larger group only points are compared.</summary>
    private const int MostTeams = 64;

    private Situation(Group group, Contest contest, ImmutableArray<Fixture> remaining, Outlook outlook, Instant instant)
    {
        Group = group;
        Contest = contest;
        Remaining = remaining;
        Outlook = outlook;
        Instant = instant;
    }

    public Group Group { get; }

    public Instant Instant { get; }

    public Contest Contest { get; }

    /// <summary>In the order of the contest's pairings: by kick-off.</summary>
    public ImmutableArray<Fixture> Remaining { get; }

    public Outlook Outlook { get; }

    /// <summary>The same, to be searched anew: what a search may try is bounded, and no question is to depend on who asked before.</summary>
    public Situation Anew() => Outlook is PlaceSearch ? new(Group, Contest, Remaining, new PlaceSearch(Contest), Instant) : this;

    /// <summary>Whether nothing is to be played besides <see cref="Remaining"/>.</summary>
    public bool RemainingAreAll => !Contest.MayHaveMore;

    /// <param name="mostMatches">With more remaining, only points are compared.</param>
    public static Situation Of(Group group, IEnumerable<Match> matches, Instant instant, int mostMatches = MostMatches)
    {
        var ordered = matches.AsOf(instant).OrderBy(m => m.Kickoff.Start).ThenBy(m => m.Id, StringComparer.Ordinal).ToImmutableArray();
        var cut = new TableCut(instant);
        var fixtures = FixtureList.Of(group, ordered, instant);
        var contest = Standings.ContestOf(group, ordered, fixtures, CountedMatches.In(ordered.AddRange(fixtures.Awarded), cut), cut);
        var remaining = Standings.StillToPlay(ordered, fixtures).ToImmutableArray();
        Outlook outlook = remaining.Length switch
        {
            var _ when !fixtures.IsKnown || (contest.PerMatch && remaining.Length > 0) => new NothingCertain(),
            var _ when fixtures.HasUndrawn => new UndrawnBounds(contest, [.. contest.Teams.Select(fixtures.UndrawnOf)]),
            0 => new FinalTable(Standings.Of(group, ordered, cut), contest.Teams),
            var left when left <= MostOf(
                contest.Regulations,
                mostMatches) && contest.Teams.Length <= MostTeams && !DependsOnPlanning(contest.Regulations, fixtures) =>
                new PlaceSearch(contest),
            _ => new PointsBounds(contest),
        };
        return new Situation(group, contest, remaining, outlook, instant);
    }

    private static int MostOf(Regulations regulations, int mostMatches) =>
        regulations.ShootOut is null ? mostMatches : Math.Min(mostMatches, MostMatchesWithShootOuts);

    /// <summary>
    /// Whether a tie may be broken by what is not known of the matches that nobody has entered: where they are played, or that they are the
    /// last.
    /// </summary>
    private static bool DependsOnPlanning(Regulations regulations, FixtureList fixtures) =>
        (fixtures.IsHostOpen && regulations.AskFor(t => t is AwayGoals or AwayWins))
        || (!fixtures.Unlisted.IsEmpty && regulations.AskFor(t => t is ShootOut));

    public bool HoldsOutside(Team team, Zone zone) => Group.OutsidePlaces.Any(p =>
        p.Team == team && p.From <= Instant && string.Equals(p.Zone, zone.Key, StringComparison.Ordinal));
}
