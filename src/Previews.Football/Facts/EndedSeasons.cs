using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Facts;

/// <summary>What becomes of a match when one of its sides withdraws, or when the season is cut short.</summary>
public static class EndedSeasons
{
    /// <summary>The match with what the facts of its group make of it among its states.</summary>
    public static Match WithFactsOf(this Match match, Group? group)
    {
        if (group is null)
            return match;
        var facts = group.Withdrawals.Where(w => match.Fixture.Involves(w.Team)).Cast<IDated>().Concat(group.CutShort is { } cutShort ? [cutShort] : []);
        return facts.OrderBy(f => f.Instants.Single()).Aggregate(match, static (m, fact) => fact switch
        {
            Withdrawal withdrawal => m.With(withdrawal.From, known => After(known, withdrawal)),
            CutShort cut => m.With(cut.From, known => known.IsStillToPlay ? new Match.StruckOff(known.Fixture, cut.From, cut.Reason) : null),
            _ => m,
        });
    }

    private static Match? After(Match known, Withdrawal withdrawal)
    {
        var fixture = known.Fixture;
        if (known.HasResult ? withdrawal.Results == WithdrawnResults.Annulled : known.IsStillToPlay && withdrawal.Award is null)
            return new Match.StruckOff(fixture, withdrawal.From, withdrawal.Reason);
        return known.IsStillToPlay ? AwardedAgainst(withdrawal, fixture) : null;
    }

    /// <param name="fixture">One that was left when the team withdrew, under a rule that gives it a result.</param>
    private static Match.Awarded AwardedAgainst(Withdrawal withdrawal, Fixture fixture)
    {
        var award = withdrawal.Award!.Value;
        var score = fixture.Away == withdrawal.Team ? award : new Score(award.Away, award.Home);
        return new Match.Awarded(fixture, score, withdrawal.From, withdrawal.Reason);
    }

    /// <summary>What was decided of the match later still holds from then on.</summary>
    /// <param name="next">The state that follows what was known at the instant; null: none.</param>
    private static Match With(this Match match, Instant instant, Func<Match, Match?> next)
    {
        var known = match.AsOf(instant);
        if (next(known) is not { } state)
            return match;
        return match.History.Where(m => m.KnownFrom > instant)
            .Aggregate(state with { Before = known }, static (before, later) => later with { Before = before });
    }
}
