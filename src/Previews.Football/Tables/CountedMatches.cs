using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables;

/// <summary>Which of a group's matches a cut counts, and for which side.</summary>
internal static class CountedMatches
{
    public static ImmutableArray<Match> In(ImmutableArray<Match> known, TableCut cut) => known.RemoveAll(m =>
        !m.HasResult || m.Fixture.Deciding || (cut.Matchday is { } day && !(m.Fixture.Matchday <= day)));

    public static Result[] Results(ImmutableArray<Match> counted, ImmutableArray<Team> teams, TableCut cut)
    {
        var results = new Result[counted.Length];
        for (var i = 0; i < results.Length; i++)
            results[i] = ResultOf(counted[i], counted, teams, cut);
        return results;
    }

    private static Result ResultOf(Match match, ImmutableArray<Match> counted, ImmutableArray<Team> teams, TableCut cut)
    {
        var fixture = match.Fixture;
        var home = match.ResultOf(Side.Home).GetValueOrDefault();
        return new Result(
            IndexOf(fixture.Home, match, teams),
            IndexOf(fixture.Away, match, teams),
            home.GoalsFor,
            home.GoalsAgainst,
            fixture.Neutral,
            match.GoalsCount,
            ForHome: Counts(match, Side.Home, counted, cut),
            ForAway: Counts(match, Side.Away, counted, cut),
            match is Match.LostByBoth,
            ShootOutIn(match));
    }

    /// <summary>A shoot-out counts where the regulations give points for it; else it decides something outside the table.</summary>
    private static Side? ShootOutIn(Match match) =>
        match is Match.Played { Penalties: { } penalties, Score: var score } && score.Home == score.Away
            && match.Fixture.Competition.Regulations?.ShootOut is not null
            ? penalties.Home > penalties.Away ? Side.Home : Side.Away
            : null;

    private static bool Counts(Match match, Side side, ImmutableArray<Match> counted, TableCut cut) =>
        (cut.Venue is null || (cut.Venue == side && !match.Fixture.Neutral))
            && (cut.Last is not { } last || IsAmongLast(match, match.Fixture.Team(side), last, counted, cut));

    private static bool IsAmongLast(Match match, Team team, int last, ImmutableArray<Match> counted, TableCut cut)
    {
        var later = counted.Count(m => m.Kickoff.Start > match.Kickoff.Start
            && m.Fixture.Involves(team)
            && (cut.Venue is null || (m.Fixture.SideOf(team) == cut.Venue && !m.Fixture.Neutral)));
        return later < last;
    }

    private static int IndexOf(Team team, Match match, ImmutableArray<Team> teams)
    {
        var index = teams.IndexOf(team);
        return index >= 0 ? index : throw new ArgumentException($"{team} of match {match.Id} is not in the group.", nameof(match));
    }
}
