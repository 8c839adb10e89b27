using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Stages;

namespace Previews.Football.Ties;

/// <summary>Applies the rules of a tie to what is known of its matches, decider by decider.</summary>
internal static class TieWalk
{
    public static TieOutcome Of(Tie tie)
    {
        if (tie.Decision is var (decision, match))
            return new TieOutcome.Decided(decision.Team, new TieVerdict.ByDecision(decision.By, tie.Aggregate), match);
        if (tie.Legs.Length < tie.Rules.Legs || tie.Legs.Any(l => l.CountingScore is null))
            return new TieOutcome.Open(null);
        var outcome = AfterMatches(tie, tie.Legs, 0);
        for (var i = 0; i < tie.Extra.Length && outcome is TieOutcome.Open { Next: Decider.Replay or Decider.PlayOff }; i++)
        {
            if (tie.Extra[i].CountingScore is not null)
                outcome = AfterMatches(tie, [tie.Extra[i]], i + 1);
        }

        return outcome;
    }

    /// <param name="matches">All legs, or the replay that stands for itself.</param>
    /// <param name="extra">How many replays the last of them follows or is.</param>
    private static TieOutcome AfterMatches(Tie tie, ImmutableArray<Match> matches, int extra)
    {
        var goals = tie.Sum(matches);
        var last = matches[^1];
        if (goals.Leader is { } leader)
            return new TieOutcome.Decided(leader, OnGoals(matches, goals), last);
        var deciders = tie.Rules.After(extra).Deciders;
        // Where extra time was played, nothing before it can have decided.
        if (WentOn(tie, last, extra))
            deciders = deciders[(deciders.IndexOf(Decider.ExtraTime) + 1)..];
        foreach (var decider in deciders)
        {
            if (Apply(tie, decider, goals, last) is { } outcome)
                return outcome;
        }

        return new TieOutcome.Open(tie.Rules.After(extra + 1).Begins);
    }

    /// <returns>Null where the tie is still level, and the next decider is asked.</returns>
    private static TieOutcome? Apply(Tie tie, Decider decider, Aggregate goals, Match last)
    {
        switch (decider)
        {
            case Decider.AwayGoals when tie.AwayGoals() is { Leader: { } leader } away:
                return new TieOutcome.Decided(leader, new TieVerdict.OnAwayGoals(goals, away, IsAfterExtraTime(last)), last);
            case Decider.AwayGoals:
                return null;
            case Decider.Penalties when last is Match.Played { Penalties: { } penalties }:
                var winner = penalties.Home > penalties.Away ? Side.Home : Side.Away;
                var (scored, conceded) = winner == Side.Home ? (penalties.Home, penalties.Away) : (penalties.Away, penalties.Home);
                return new TieOutcome.Decided(last.Fixture.Team(winner), new TieVerdict.OnPenalties(goals, scored, conceded), last);
            default:
                return new TieOutcome.Open(decider);
        }
    }

    private static TieVerdict OnGoals(ImmutableArray<Match> matches, Aggregate goals) => matches switch
    {
        [Match.Awarded] => new TieVerdict.OnAward(goals),
        [var only] => new TieVerdict.OnScore(goals, IsAfterExtraTime(only)),
        _ => new TieVerdict.OnAggregate(goals, IsAfterExtraTime(matches[^1])),
    };

    private static bool IsAfterExtraTime(Match match) => match is Match.Played { AfterExtraTime: true };

    /// <summary>
    /// Whether a match is known to have gone to extra time where its rules have that: it says so, it went to penalties, or another had to
    /// follow it. Many records of old matches do not say it.
    /// </summary>
    private static bool WentOn(Tie tie, Match match, int extra) =>
        match is Match.Played { AfterExtraTime: true } or Match.Played { Penalties: not null } || tie.Extra.Length > extra;
}
