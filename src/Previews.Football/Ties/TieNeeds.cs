using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Stages;

namespace Previews.Football.Ties;

/// <summary>What a match that can decide a tie has to bring for one of its teams. Every other result puts it out.</summary>
/// <param name="Through">With one of these after ninety minutes it goes through.</param>
/// <param name="Level">With this the tie is level, and <paramref name="Next"/> has to decide.</param>
public sealed record TieNeeds(Team Team, ImmutableArray<ResultRange> Through, ResultRange Level, Decider Next)
{
    /// <param name="match">The last leg, a replay or a play-off that is still to be played, all before it having a score.</param>
    /// <returns>Of the home side and of the away side; empty where the match cannot decide the tie, or nobody can tell yet.</returns>
    public static ImmutableArray<TieNeeds> Of(Tie tie, Fixture match)
    {
        var counting = tie.Counting;
        var index = counting.Select(m => m.Fixture).ToList().IndexOf(match);
        if (index < tie.Rules.Legs - 1 || !counting[index].IsStillToPlay || counting[..index].Any(m => m.CountingScore is null))
            return [];
        if (tie.Outcome is TieOutcome.Decided || (index >= tie.Rules.Legs && tie.Outcome is not TieOutcome.Open { Next: Decider.Replay or Decider.PlayOff }))
            return [];
        return [Of(tie, match.Home, index), Of(tie, match.Away, index)];
    }

    private static TieNeeds Of(Tie tie, Team team, int index)
    {
        var rules = tie.Rules;
        var extra = index - rules.Legs + 1;
        var deciders = rules.After(extra).Deciders;
        // What is level after two legs is so by the margin that makes up for the first.
        var margin = index == 1 && rules.Legs == 2 ? -tie.Sum(tie.Legs[0]).LeadOf(team) : 0;
        if (deciders is [Decider.AwayGoals, ..])
            return OnAwayGoals(tie, team, margin, NextOf(deciders[1..]));
        return new TieNeeds(team, [new ResultRange.AtLeast(margin + 1)], new ResultRange.Exactly(margin), NextOf(deciders));

        Decider NextOf(ImmutableArray<Decider> left) => left.IsEmpty ? rules.After(extra + 1).Begins!.Value : left[0];
    }

    /// <summary>
    /// At the margin that makes the tie level, away goals decide: they are level too where the second leg ends as the first did, the other
    /// way round. Who is away now scores more of them in a higher score, who is at home concedes fewer in a lower.
    /// </summary>
    private static TieNeeds OnAwayGoals(Tie tie, Team team, int margin, Decider next)
    {
        var first = tie.Legs[0];
        var (own, others) = (
            first.CountingScore!.Value.For(first.Fixture.SideOf(tie.OpponentOf(team))),
            first.CountingScore!.Value.For(first.Fixture.SideOf(team)));
        var wasAtHome = first.Fixture.Home == team;
        ImmutableArray<ResultRange> through = [new ResultRange.AtLeast(margin + 1)];
        if (wasAtHome)
            through = through.Add(new ResultRange.Scoring(margin, own + 1));
        else if (Math.Min(own, others) > 0)
            through = through.Add(new ResultRange.Conceding(margin, others - 1));
        return new TieNeeds(team, through, new ResultRange.Score(own, others), next);
    }
}
