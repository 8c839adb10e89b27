using System.Diagnostics;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Names;
using Previews.Site.Frame;
using Previews.Site.Texts;

namespace Previews.Site.Subjects;

/// <summary>Says in one language what became of a match, state by state.</summary>
internal static class HistoryWording
{
    /// <returns>Nothing of a match with one state besides the one that was planned: the page says that anyway.</returns>
    public static IReadOnlyList<string> Of(Match match, Locale locale)
    {
        var states = match.History.Where(m => m is not Match.Scheduled).ToList();
        return states.Count > 1 ? [.. states.Select(s => Sentence(s, locale))] : [];
    }

    /// <summary>"24 oct. 2014 : score fixé à 0–3 par l’UEFA (motif)"</summary>
    private static string Sentence(Match state, Locale locale)
    {
        var (texts, (text, reason)) = (locale.Texts, Told(state, locale));
        var day = (state is Match.Played { Restored: null } ? state.Kickoff.Start : state.KnownFrom).InZone(locale.Zone).Date;
        var told = reason is null || reason == Told(state.Before, locale).Reason ? text : $"{text} ({reason.In(texts.Language)})";
        return texts.Get(HistoryTexts.On, ("date", locale.Time.Short(day)), ("text", told));
    }

    private static (string Text, Localized<string>? Reason) Told(Match? state, Locale locale)
    {
        var texts = locale.Texts;
        return state switch
        {
            Match.Moved m => (texts.Get(HistoryTexts.Moved, ("date", When(m.To))), m.Reason),
            Match.Postponed { To: { } to, Before: Match.Postponed } m => (texts.Get(HistoryTexts.NewDate, ("date", When(to))), m.Reason),
            Match.Postponed { To: { } to } m => (texts.Get(HistoryTexts.PostponedTo, ("date", When(to))), m.Reason),
            Match.Postponed m => (texts.Get(MatchTexts.Off["postponed"]), m.Reason),
            Match.Abandoned { Resumes: { } on } m => (texts.Get(HistoryTexts.Resumes, ("date", When(on))), m.Reason),
            Match.Abandoned { To: { } to } m => (texts.Get(HistoryTexts.Again, ("date", When(to))), m.Reason),
            Match.Abandoned m => (Stopped(m, locale), m.Reason),
            Match.Annulled { To: { } to } m => (texts.Get(HistoryTexts.AnnulledAgain, ("date", When(to))), m.Reason),
            Match.Annulled m => (texts.Get(MatchTexts.Off["annulled"]), m.Reason),
            Match.Replayed => (texts.Get(MatchTexts.Off["replayed"]), null),
            Match.Cancelled m => (texts.Get(MatchTexts.Off["cancelled"]), m.Reason),
            Match.Awarded { By: { } by } m =>
                (texts.Get(HistoryTexts.AwardedBy, ("score", locale.ScoreText(m.Score)), ("by", by.In(texts.Language))), m.Reason),
            Match.Awarded m => (texts.Get(HistoryTexts.Awarded, ("score", locale.ScoreText(m.Score))), m.Reason),
            Match.LostByBoth { By: { } by } m => (texts.Get(HistoryTexts.ByDecision, ("text", LostByBoth(m, locale)), ("by", by.In(texts.Language))), m.Reason),
            Match.LostByBoth m => (LostByBoth(m, locale), m.Reason),
            Match.StruckOff m => (texts.Get(MatchTexts.Off[m.Before?.HasResult == true ? "annulled" : "cancelled"]), m.Reason),
            Match.Played { Restored: not null } m => (texts.Get(HistoryTexts.Restored, ("score", locale.ScoreText(m.Score))), null),
            Match.Played m => (texts.Get(HistoryTexts.Played, ("score", locale.ScoreText(m.Score))), null),
            Match.Scheduled or null => ("", null),
            _ => throw new UnreachableException(),
        };

        string When(Kickoff kickoff) => new WhenView(kickoff, locale).Text;
    }

    /// <summary>"match perdu par les deux équipes (0–3)"</summary>
    public static string LostByBoth(Match.LostByBoth match, Locale locale)
    {
        var text = locale.Texts.Get(MatchTexts.LostByBoth);
        return match.Each == default ? text : $"{text} ({locale.ScoreText(match.Each)})";
    }

    /// <summary>"arrêté (42′) sur le score de 0–0"</summary>
    private static string Stopped(Match.Abandoned match, Locale locale)
    {
        var texts = locale.Texts;
        var stopped = match.At is { } minute
            ? $"{texts.Get(MatchTexts.Off["abandoned"])} ({texts.Get(HistoryTexts.Minute, ("minute", MinuteText.Of(minute)))})"
            : texts.Get(MatchTexts.Off["abandoned"]);
        return match.Score is { } score ? texts.Get(HistoryTexts.AtScore, ("text", stopped), ("score", locale.ScoreText(score))) : stopped;
    }
}
