using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Facts;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables;

/// <summary>Makes tables. The matches given are all of the group's, in any order and in any state; matches of others are an error.</summary>
public static class Standings
{
    public static Table AsOf(Group group, IEnumerable<Match> matches, Instant instant) =>
        Of(group, matches, new TableCut(instant));

    /// <summary>The table of the matchdays up to this one, with what was known of them at an instant.</summary>
    public static Table AfterMatchday(Group group, IEnumerable<Match> matches, int matchday, Instant asOf) =>
        Of(group, matches, new TableCut(asOf, matchday));

    /// <exception cref="ArgumentException">The competition has no regulations, or a match has a team from outside the group.</exception>
    public static Table Of(Group group, IEnumerable<Match> matches, TableCut cut)
    {
        var known = matches.AsOf(cut.Instant);
        var fixtures = FixtureList.Of(group, known, cut.Instant);
        var counted = CountedMatches.In(known.AddRange(fixtures.Awarded), cut);
        var contest = ContestOf(group, known, fixtures, counted, cut);
        var ranking = Ranking.Of(contest);
        return new Table
        {
            Group = group,
            Cut = cut,
            Rows = TableRows.Of(contest, ranking, cut.IsStanding ? group.Competition.Zones : []),
            Ties = [.. ranking.Ties.Select(t => TieOf(contest, t.Teams, t.Walk))],
            MatchesCounted = counted.Length,
            MatchesTotal = fixtures.Total,
            PerMatch = contest.PerMatch,
            FixturesKnown = fixtures.IsKnown,
            Awaited = [.. known.Where(m => IsAwaited(m, cut))],
        };
    }

    internal static Contest ContestOf(Group group, ImmutableArray<Match> known, FixtureList fixtures, ImmutableArray<Match> counted, TableCut cut)
    {
        var teams = group.TeamsById;
        return new Contest
        {
            Regulations = group.Competition.Regulations
                ?? throw new ArgumentException($"{group.Competition.Id} has no regulations.", nameof(group)),
            Teams = teams,
            Results = CountedMatches.Results(counted, teams, cut),
            Remaining = [.. StillToPlay(known, fixtures).Select(f => PairingOf(f, teams))],
            MayHaveMore = fixtures.MayHaveMore,
            RoundedUp = [.. teams.Select(t => group.Carried.Any(c => c.Team == t && c.RoundedUp && c.CountsAt(cut.Instant)))],
            Carried = cut.IsStanding && !group.Carried.IsEmpty ? [.. teams.Select(t => Carried(group, t, cut.Instant).Sum(c => c.Points))] : [],
            CarriedGoals = cut.IsStanding && group.Carried.Any(c => c.Goals is not null) ? [.. teams.Select(t => CarriedGoals(group, t, cut.Instant))] : [],
            Deducted = cut.IsStanding && !group.Deductions.IsEmpty ? [.. teams.Select(t => Deducted(group, t, cut.Instant))] : [],
            Withdrawn = cut.IsStanding && !group.Withdrawals.IsEmpty ? [.. teams.Select(t => group.WithdrawalOf(t, cut.Instant) is not null)] : [],
            // What a matchday left is not what was left when the season was cut short.
            PerMatch = cut is { IsStanding: true, Matchday: null } && group.CutShortAt(cut.Instant) is { PerMatch: true },
            Evidence = Evidence.Of(group, known, counted, cut.Instant),
        };
    }

    /// <summary>Those that have been entered, in their order, then the others.</summary>
    internal static IEnumerable<Fixture> StillToPlay(ImmutableArray<Match> known, FixtureList fixtures) =>
        known.Where(m => m.IsStillToPlay && !m.Fixture.Deciding).Select(m => m.Fixture).Concat(fixtures.Unlisted);

    private static Pairing PairingOf(Fixture fixture, ImmutableArray<Team> teams) =>
        new(teams.IndexOf(fixture.Home), teams.IndexOf(fixture.Away), fixture.Neutral);

    private static IEnumerable<CarriedPoints> Carried(Group group, Team team, Instant instant) =>
        group.Carried.Where(c => c.Team == team && c.CountsAt(instant));

    private static Score CarriedGoals(Group group, Team team, Instant instant) =>
        Carried(group, team, instant)
            .Aggregate(default(Score), (sum, c) => c.Goals is { } goals ? new Score(sum.Home + goals.Home, sum.Away + goals.Away) : sum);

    private static int Deducted(Group group, Team team, Instant instant) =>
        group.Deductions.Where(d => d.Team == team && d.From <= instant).Sum(d => d.Points);

    private static bool IsAwaited(Match match, TableCut cut) =>
        match.NextKickoff is { } kickoff && kickoff.Start < cut.Instant && !match.Fixture.Deciding
            && (cut.Matchday is null || match.Fixture.Matchday <= cut.Matchday);

    internal static Tie TieOf(Contest contest, int[] teams, TieWalk walk) => new(
        contest.Points(teams[0]),
        [.. walk.Tiers.SelectMany(t => t.Teams).Select(t => contest.Teams[t])],
        [.. walk.Steps]);
}
