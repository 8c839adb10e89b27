using System.Diagnostics;
using Previews.Football.Matches;
using Previews.Football.Stages;
using Previews.Football.Ties;
using Previews.Site.Frame;
using Previews.Site.Texts;

namespace Previews.Site.Ties;

/// <summary>Says in one language what a match has to bring for one side of a tie, no more and no less.</summary>
internal sealed class NeedsWording(Locale locale)
{
    private readonly InterfaceTexts _texts = locale.Texts;

    /// <summary>"Tottenham se qualifie avec une victoire, un nul ou une défaite par un but d’écart." Then what leads on to extra time.</summary>
    /// <param name="goesOn">Whether the winner plays another round.</param>
    public IReadOnlyList<string> Sentences(TieNeeds needs, bool goesOn)
    {
        var noun = _texts.NounOf(needs.Team);
        var results = Either([.. needs.Through.SelectMany(Results)]);
        var through = _texts.Get(TieTexts.Needs[goesOn ? "through" : "wins"], ("team", noun), ("results", results), TextArgument.Agreeing("n", noun));
        return [_texts.Grammar.Sentence(through, [noun]), _texts.Grammar.Capitalized(Next(needs))];
    }

    private string Next(TieNeeds needs) => _texts.Get(
        TieTexts.Next[needs.Next switch
        {
            Decider.ExtraTime => "extra_time",
            Decider.Penalties => "penalties",
            Decider.Replay => "replay",
            Decider.PlayOff => "play_off",
            Decider.Lots => "lots",
            _ => throw new UnreachableException("Away goals never are what comes next: they are known with the score."),
        }],
        ("result", Either([.. Results(needs.Level)])));

    private IEnumerable<string> Results(ResultRange range)
    {
        switch (range)
        {
            case ResultRange.AtLeast { Margin: > 0 and var margin }:
                yield return margin == 1 ? Result("won", 1) : Result("won_by_least", margin);
                break;
            case ResultRange.AtLeast { Margin: var margin }:
                yield return Result("won", 1);
                yield return Result("drawn", 0);
                if (margin < 0)
                    yield return margin == -1 ? Result("lost_by", 1) : Result("lost_by_most", -margin);
                break;
            case ResultRange.Exactly exactly:
                yield return By(exactly.Margin);
                break;
            case ResultRange.Scoring scoring:
                yield return WithGoals("scoring", By(scoring.Margin), scoring.Least);
                break;
            case ResultRange.Conceding conceding:
                yield return WithGoals(conceding.Most == 0 ? "conceding_none" : "conceding", By(conceding.Margin), conceding.Most);
                break;
            case ResultRange.Score score:
                yield return Score(score.Own, score.Others);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private string By(int margin) => margin switch
    {
        0 => Result("drawn", 0),
        > 0 => Result("won_by", margin),
        _ => Result("lost_by", -margin),
    };

    private string Result(string key, int number) => _texts.Get(TieTexts.Result[key], ("n", number));

    private string WithGoals(string key, string result, int number) => _texts.Get(TieTexts.Goals[key], ("result", result), ("n", number));

    private string Score(int own, int others) => _texts.Get(
        TieTexts.Score[own > others ? "won" : own == others ? "drawn" : "lost"],
        ("own_first", locale.ScoreText(new Score(own, others))),
        ("more_first", locale.ScoreText(new Score(Math.Max(own, others), Math.Min(own, others)))));

    private string Either(IReadOnlyList<string> results) =>
        results.Count == 1 ? results[0] : _texts.Listed(results.SkipLast(1)) + _texts.Get(TieTexts.Or) + results[^1];
}
