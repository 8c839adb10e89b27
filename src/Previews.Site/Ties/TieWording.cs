using System.Diagnostics;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Stages;
using Previews.Football.Ties;
using Previews.Site.Frame;
using Previews.Site.Texts;

namespace Previews.Site.Ties;

/// <summary>Says in one language how a tie stands and how it ended.</summary>
internal sealed class TieWording(Locale locale)
{
    /// <summary>After these nobody goes through to another round.</summary>
    private static readonly string[] LastRounds = ["final", "third-place", "fifth-place"];

    private readonly InterfaceTexts _texts = locale.Texts;

    /// <summary>"huitièmes de finale"; null in a competition that names no rounds.</summary>
    public string? Round(Stage.Round? round) => round is null ? null : round.Name?.In(locale.Language) ?? _texts.Get(TieTexts.Rounds[round.Key]);

    public string Part(TiePart part) => _texts.Get(TieTexts.Part[part switch
    {
        TiePart.OnlyMatch => "only_match",
        TiePart.FirstLeg => "first_leg",
        TiePart.SecondLeg => "second_leg",
        TiePart.Replay => "replay",
        TiePart.PlayOff => "play_off",
        _ => throw new UnreachableException(),
    }]);

    /// <summary>"Après le match aller, Liverpool mène 1–0."</summary>
    /// <returns>Null unless the first of two legs is over and the second is not.</returns>
    public string? Standing(Tie tie)
    {
        if (tie.Rules.Legs == 1 || tie.Outcome is not TieOutcome.Open { Next: null } || tie.Aggregate is not { } goals)
            return null;
        var noun = _texts.NounOf(goals.Leader ?? goals.One);
        var text = goals.Leader is { } leader
            ? _texts.Get(TieTexts.Leads, ("team", noun), ("score", ScoreFor(leader, goals)), TextArgument.Agreeing("n", noun))
            : _texts.Get(TieTexts.Level, ("score", ScoreFor(goals.One, goals)));
        return _texts.Grammar.Sentence(text, [noun]);
    }

    /// <summary>"Le Paris Saint-Germain se qualifie : 4–1 aux tirs au but après 1–1 sur les deux matchs."</summary>
    /// <returns>Null where the tie is open.</returns>
    public string? Outcome(Tie tie)
    {
        if (tie.Outcome is not TieOutcome.Decided { Winner: var winner, By: var verdict, In: var match })
            return null;
        var noun = _texts.NounOf(winner);
        var isOfTwoLegs = tie.Rules.Legs == 2 && tie.Legs.Contains(match);
        var text = _texts.Get(
            TieTexts.Outcome[GoesOn(tie) ? "through" : "wins"], ("team", noun), ("how", How(verdict, winner, isOfTwoLegs)), TextArgument.Agreeing("n", noun));
        return _texts.Grammar.Sentence(text, [noun]);
    }

    public static bool GoesOn(Tie tie) => tie.Reference.Round is not { } round || !LastRounds.Contains(round.Key);

    private string How(TieVerdict verdict, Team winner, bool isOfTwoLegs)
    {
        var (key, goals, decider) = verdict switch
        {
            TieVerdict.OnScore on => (on.AfterExtraTime ? "score_extra_time" : "score", on.Goals, ""),
            TieVerdict.OnAggregate on => (on.AfterExtraTime ? "aggregate_extra_time" : "aggregate", on.Aggregate, ""),
            TieVerdict.OnAwayGoals on => ("away_goals", on.Aggregate, ScoreFor(winner, on.AwayGoals)),
            TieVerdict.OnPenalties on => (isOfTwoLegs ? "penalties_two_legs" : "penalties", on.Goals, locale.ScoreText(new Score(on.Scored, on.Conceded))),
            TieVerdict.OnAward on => ("award", on.Goals, ""),
            TieVerdict.ByDecision by => (by.Kind.ToString().ToLowerInvariant(), by.Aggregate, ""),
            _ => throw new UnreachableException(),
        };
        return _texts.Get(TieTexts.How[key], ("score", goals is { } g ? ScoreFor(winner, g) : ""), ("decider", decider));
    }

    private string ScoreFor(Team team, Aggregate goals) =>
        locale.ScoreText(new Score(goals.For(team), goals.For(team) - goals.LeadOf(team)));
}
