using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// A penalty shoot-out straight after the last match of the group. UEFA European Championship 2024: criterion g): two teams
/// that meet in the last round, draw, and are level on points, goal difference and goals, if no other team has the same
/// points. Measured are the penalties scored.
/// </summary>
public sealed class ShootOut : Tiebreaker
{
    public override string Name => "shoot-out";

    internal override bool LeavesAFact => true;

    internal override Verdict Judge(TieWalk walk, Contest scope, int[] level)
    {
        if (level.Length != 2 || OthersHaveTheSamePoints(scope, level))
            return Verdict.Same;
        if (scope.Matches is not { } matches)
            return Verdict.NotYet;
        var last = LastMatchOfBoth(matches, scope.Teams[level[0]], scope.Teams[level[1]]);
        if (last is not Match.Played match)
            return last is not null && IsSupposedDrawn(scope, last) ? Verdict.NotYet : Verdict.Same;
        if (match.Score.Home != match.Score.Away)
            return Verdict.Same;
        if (match.Penalties is not { } penalties)
            return Verdict.NotYet;

        var scored = Array.ConvertAll(level, t => new Measure(penalties.For(match.Fixture.SideOf(scope.Teams[t]))));
        var parts = Partition.ByKeys(level, scored, lowerIsBetter: false);
        walk.Record(this, level, level, scored, parts);
        return new Verdict.Apart(parts);
    }

    private static bool OthersHaveTheSamePoints(Contest scope, int[] level)
    {
        for (var team = 0; team < scope.Teams.Length; team++)
        {
            if (team != level[0] && team != level[1] && scope.Points(team) == scope.Points(level[0]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the match is one still to be played, and the contest supposes that it is drawn.</summary>
    private static bool IsSupposedDrawn(Contest scope, Match match)
    {
        if (!scope.IsComplete || !match.IsStillToPlay)
            return false;
        var (home, away) = (scope.Teams.IndexOf(match.Fixture.Home), scope.Teams.IndexOf(match.Fixture.Away));
        var supposed = Array.FindLast(scope.Results, r => r.Home == home && r.Away == away);
        return supposed.HomeGoals == supposed.AwayGoals;
    }

    /// <returns>Null where the last match of one of them is against somebody else.</returns>
    private static Match? LastMatchOfBoth(ImmutableArray<Match> matches, Team one, Team other)
    {
        var last = LastOf(one);
        return last == LastOf(other) ? last : null;

        Match? LastOf(Team team) =>
            matches.Where(m => !m.Fixture.Deciding && m.Fixture.Involves(team)).MaxBy(m => m.Kickoff.Start);
    }
}
