using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Matches;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Stages;
using Previews.Football.Ties;
using Previews.Text;

namespace Previews.Content.Ties;

/// <summary>Checks, once all matches are known, whether those of a tie can be its legs and replays.</summary>
internal sealed class TieChecks(DiagnosticBag diagnostics)
{
    public void Check(ImmutableArray<BoundMatch> bound)
    {
        foreach (var lost in bound.Where(b => b.Match?.Fixture is { Group: null, Tie: null, Deciding: false, Competition.Rounds: var rounds } && rounds.Any()))
            diagnostics.MatchWithoutRound(lost.Location, lost.Id!, [.. lost.Match!.Fixture.Competition.Rounds.Select(r => r.Key)]);
        var ofTies = bound.Where(b => b.Match?.Fixture.Tie is not null);
        foreach (var tie in ofTies.GroupBy(b => (b.Match!.Fixture.Competition, b.Match.Fixture.Tie!.Id)))
            CheckOne([.. tie.OrderBy(b => b.Match!.Kickoff.Start).ThenBy(b => b.Id, StringComparer.Ordinal)]);
    }

    private void CheckOne(ImmutableArray<BoundMatch> bound)
    {
        var replayed = bound.Select(b => b.Match!.Fixture.Replays?.Match).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var counting = bound.RemoveAll(b => replayed.Contains(b.Id!) || b.Match!.IsVoid);
        foreach (var match in bound)
            CheckDraw(match);
        if (!AreOneTie(bound) || counting.IsEmpty)
            return;
        var tie = Tie.Of(bound[0].Match!.Fixture.Tie!, counting.Select(b => b.Match!), Instant.MaxValue)!;
        if (IsPlayedInTime(tie, counting))
            CheckOutcome(tie, counting);
    }

    private bool AreOneTie(ImmutableArray<BoundMatch> bound)
    {
        var first = bound[0];
        var (fixture, problems) = (first.Match!.Fixture, 0);
        foreach (var match in bound.Skip(1))
        {
            var (other, id) = (match.Match!.Fixture, fixture.Tie!.Id);
            if (!fixture.Involves(other.Home) || !fixture.Involves(other.Away))
                diagnostics.OtherTeamsInTie(match.Location, match.Id!, id, first.Id!, first.Location);
            else if (other.Tie!.Round != fixture.Tie.Round)
                diagnostics.OtherRoundInTie(match.Location, match.Id!, id, first.Id!, first.Location);
            else
                continue;
            problems++;
        }

        return problems == 0;
    }

    private void CheckDraw(BoundMatch match)
    {
        if (match.Match!.Fixture is { Tie.Round: { Drawn: { } drawn } round } fixture && fixture.Kickoff.Start < drawn)
            diagnostics.LegBeforeTheDraw(match.Kickoff, match.Id!, round.Key);
    }

    /// <summary>Whether the matches are as many as the rules have, and in the order in which they have them.</summary>
    private bool IsPlayedInTime(Tie tie, ImmutableArray<BoundMatch> matches)
    {
        var (legs, first) = (tie.Rules.Legs, matches[0]);
        if (legs == 2 && first.Tie!.PlayedOn is { } early)
            return Refuse(() => diagnostics.PlayedOnTooEarly(early, first.Id!));
        if (legs == 2 && matches.Length > 1 && matches[1].Match!.Fixture.Home == first.Match!.Fixture.Home)
            return Refuse(() => diagnostics.LegsAtOneGround(matches[1].Tie!.Home, tie.One.Id, first.Id!, first.Location));
        if (matches.Length <= legs)
            return true;
        if (!tie.Rules.HasReplays)
            return Refuse(() => diagnostics.MatchTooMany(matches[legs].Location, matches[legs].Id!, tie.Id, legs));
        for (var before = legs; before < matches.Length; before++)
        {
            var soFar = Tie.Of(tie.Reference, matches[..before].Select(b => b.Match!), Instant.MaxValue)!;
            if (soFar.Outcome is TieOutcome.Decided { Winner: var winner, In: var decider })
                return Refuse(() => diagnostics.MatchAfterTheTie(matches[before].Location, matches[before].Id!, winner.Id, decider.Id));
        }

        return true;

        static bool Refuse(Action report)
        {
            report();
            return false;
        }
    }

    private void CheckOutcome(Tie tie, ImmutableArray<BoundMatch> matches)
    {
        var last = matches[^1];
        var byResults = tie with { Decision = null };
        // Lots decide what results leave level; who withdraws, or is excluded, may have won.
        if (tie.Decision is { Decision: { By: TieDecisionKind.Lots } decision, Match: var match }
            && byResults.Outcome is TieOutcome.Decided { Winner: var winner } && winner != decision.Team)
            diagnostics.DecidedOtherwise(matches.First(b => b.Id == match.Id).Tie!.Through!.Value, decision.Team.Id, winner.Id);
        if (last is { Match: Match.Played played, Tie.PlayedOn: { } place } && !IsPlayedOnByTheRules(tie, matches.Length, byResults, played, place))
            return;
        if (tie.Outcome is TieOutcome.Open { Next: { } next and not (Decider.Replay or Decider.PlayOff) })
            diagnostics.LevelForGood(last.Location, tie.Id, HowToMend(next));
    }

    private bool IsPlayedOnByTheRules(Tie tie, int matches, Tie byResults, Match.Played last, TextLocation place)
    {
        var deciders = tie.Rules.DecidersAfter(matches);
        if (last.Penalties is not null && !deciders.Contains(Decider.Penalties))
            diagnostics.PlayedOnAgainstTheRules(place, "penalties", tie.Id);
        else if (last.AfterExtraTime && !deciders.Contains(Decider.ExtraTime))
            diagnostics.PlayedOnAgainstTheRules(place, "extra time", tie.Id);
        else if (last.Penalties is not null && byResults.Outcome is TieOutcome.Decided { By: not TieVerdict.OnPenalties, Winner: var winner })
            diagnostics.PlayedOnThoughDecided(place, tie.Id, winner.Id);
        else
            return true;
        return false;
    }

    private static string HowToMend(Decider next) => next switch
    {
        Decider.Lots => "write who the lots chose: `through: {team: …, by: lots}`",
        Decider.Penalties => "write the penalties: `penalties: 5-4`",
        _ => "write the result of extra time, `after_extra_time: true`, and the penalties where there were any: `penalties: 5-4`",
    };
}
