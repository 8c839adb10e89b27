using Previews.Football.Matches;
using Previews.Site.Languages;
using Previews.Site.Subjects;
using Previews.Site.Texts;

namespace Previews.Site.Matches;

/// <summary>What a preview is called, and described as to whoever does not see it, in every state of its match.</summary>
internal sealed class PreviewWording(MatchView match, InterfaceTexts texts)
{
    public string Title() => match.State switch
    {
        MatchState.Played => texts.Get(TitleTexts.Result, ("home", Home), ("away", Away), ("score", match.ScoreText!), ("date", match.ShortDate)),
        MatchState.LostByBoth => texts.Get(TitleTexts.LostByBoth, ("home", Home), ("away", Away), ("competition", match.Competition)),
        MatchState.Awarded => texts.Get(TitleTexts.Awarded, ("home", Home), ("away", Away), ("score", match.ScoreText!), ("date", match.ShortDate)),
        MatchState.Postponed => texts.Get(TitleTexts.Postponed, ("home", Home), ("away", Away), ("competition", match.Competition)),
        MatchState.Abandoned => texts.Get(TitleTexts.Abandoned, ("home", Home), ("away", Away), ("competition", match.Competition)),
        MatchState.Annulled => texts.Get(TitleTexts.Annulled, ("home", Home), ("away", Away), ("competition", match.Competition)),
        MatchState.Replayed => texts.Get(TitleTexts.Replayed, ("home", Home), ("away", Away), ("competition", match.Competition)),
        MatchState.Cancelled => texts.Get(TitleTexts.Cancelled, ("home", Home), ("away", Away), ("competition", match.Competition)),
        _ => texts.Get(TitleTexts.Preview, ("home", Home), ("away", Away), ("date", match.ShortDate)),
    };

    public string Description() => texts.Get(
        match.Score is null && match.State != MatchState.LostByBoth ? DescriptionTexts.Preview : DescriptionTexts.Result,
        ("home", Home),
        ("away", Away),
        ("date", match.Date),
        ("competition", match.Competition));

    /// <summary>What became of the match, when it had been planned, and when it is to be played.</summary>
    public string DescriptionOff()
    {
        List<string> sentences =
        [
            texts.Get(DescriptionTexts.Off, ("home", Home), ("away", Away), ("competition", match.Competition), ("state", match.OffText!)),
            match.State.WasBegun()
                ? texts.Get(OffTexts.Begun, ("date", match.Begun.Text))
                : texts.Get(match.Planned.IsWithin ? OffTexts.PlannedWithin : OffTexts.Planned, ("date", match.Planned.Text)),
        ];
        if (match.State == MatchState.Postponed || match.NewDate is not null)
            sentences.Add(match.NewDate is { } date ? texts.Get(OffTexts.NewDate, ("date", date.Text)) : texts.Get(OffTexts.NoDate));
        else if (match.Resumes is { } resumes)
            sentences.Add(texts.Get(OffTexts.Resumes, ("date", resumes.Text)));
        return string.Join(". ", sentences) + ".";
    }

    private Noun Home => match.Home.Noun;

    private Noun Away => match.Away.Noun;
}
