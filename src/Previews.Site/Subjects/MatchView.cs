using NodaTime;
using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Subjects;

/// <summary>A match as it stood at the instant of the page, in the page's language, with times in the site's zone.</summary>
internal sealed class MatchView
{
    private readonly Match _match;
    private readonly Locale _locale;
    private readonly bool _isPreviewed;
    private readonly WhenView _when;
    private readonly LocalDate _day;

    /// <param name="day">Whose names its ground and its city have, wherever it is listed.</param>
    /// <param name="isPreviewed">Whether a text on it exists in the language.</param>
    public MatchView(Match match, MatchState state, LocalDate day, bool isPreviewed, Locale locale)
    {
        _day = day;
        _match = match;
        (_locale, _isPreviewed, State) = (locale, isPreviewed, state);
        Home = locale.Team(match.Fixture.Home);
        Away = locale.Team(match.Fixture.Away);
        Url = locale.Link(locale.Routes.Match(match.Id));
        _when = new WhenView(match.NextKickoff ?? match.Kickoff, locale);
    }

    public static ModelType<MatchView> Model { get; } = new("match", "A match as it stood at the instant of the page.", model => model
        .Text("id", m => m._match.Id, "The match's id.")
        .Text("url", m => m.Url, "The match's page.")
        .Text("label", m => m.Label, "Belgique – Kazakhstan")
        .Object("home", TeamView.Model, m => m.Home, "The side named first.")
        .Object("away", TeamView.Model, m => m.Away, "The side named second.")
        .Text(
            "state",
            m => MatchStateNames.Of(m.State),
            "scheduled, awaited, played, awarded, lost_by_both, postponed, abandoned, annulled, replayed or cancelled.")
        .OptionalText("score", m => m.ScoreText, "6–0")
        .OptionalInteger("home_goals", m => m.Score?.Home, "Goals of the home side.")
        .OptionalInteger("away_goals", m => m.Score?.Away, "Goals of the away side.")
        .Flag("after_extra_time", m => m._match is Match.Played { AfterExtraTime: true }, "Whether the score includes extra time.")
        .OptionalText("penalties", m => m.Penalties, "The shoot-out: 4–3.")
        .Text("date", m => m.Date, "dimanche 7 septembre 2025, in the site's zone; octobre 2025 where only that is known.")
        .Text("short_date", m => m.ShortDate, "7 sept. 2025")
        .Text("day", m => m.DayIso, "2025-09-07; of a match in a month or in some days what these share: 2025-10.")
        .Text("datetime", m => m.DateTime, "For a datetime attribute: with the offset, or the day alone.")
        .OptionalText("time", m => m.Time, "20 h 45 in the site's zone; null where only the day is known.")
        .OptionalText("city", m => m.City, "The city, under the name that it had that day.")
        .OptionalText("venue", m => m._match.Fixture.Venue?.Names.On(m._day).In(m._locale.Language), "The ground, under the name that it had that day.")
        .Flag("neutral", m => m._match.Fixture.Neutral, "Played on neither side's ground.")
        .OptionalInteger("matchday", m => m._match.Fixture.Matchday, "The matchday's number.")
        .Text("competition", m => m.Competition, "The competition's short name.")
        .Object("planned", WhenView.Model, m => m.Planned, "Day and time of the kick-off; of one that was put off, the first that was planned.")
        .OptionalObject("new_date", WhenView.Model, m => m.NewDate, "When a match that was put off, stopped or annulled is to be played, once that is known.")
        .Object("begun", WhenView.Model, m => m.Begun, "When a match began that was stopped or annulled.")
        .OptionalObject("resumes", WhenView.Model, m => m.Resumes, "When an abandoned match goes on, once that is known.")
        .Flag("moved", m => m._match is Match.Moved, "To be played at another time than was planned, without having been put off.")
        .Flag("changed", m => m._match is Match.Moved || m.State.IsPutOff(), "Moved, put off, stopped, annulled or called off: it has dates to tell.")
        .OptionalText("score_of_play", m => m.ScoreOfPlay, "Of a match that was decided what was played before: 0–0.")
        .OptionalText("by", m => m.By, "Who awarded it, or decided that both sides lost.")
        .OptionalText(
            "decision",
            m => m._match is Match.LostByBoth lost ? HistoryWording.LostByBoth(lost, m._locale) : null,
            "Of a match that both sides lost: that they did, with the goals of each where these count.")
        .Texts("history", m => HistoryWording.Of(m._match, m._locale), "What became of it, a sentence a state; empty where that is one thing.")
        .OptionalText("stopped_at", m => m._match is Match.Abandoned { At: { } minute } ? MinuteText.Of(minute) : null, "The minute in which it was abandoned.")
        .OptionalText("reason", m => m.Reason, "Why it was put off, stopped, called off or awarded.")
        .Flag("previewed", m => m._isPreviewed, "Whether a text in the page's language exists."));

    public TeamView Home { get; }

    public TeamView Away { get; }

    public string Url { get; }

    /// <summary>What the match is listed under; of days within which it falls what they share.</summary>
    public string DayIso => _when.DayIso;

    public string Date => _when.Date;

    public string ShortDate => _when.ShortDate;

    public string? Time => _when.Time;

    public string DateTime => _when.DateTime;

    public WhenView Planned => new(_match.Fixture.Kickoff, _locale);

    /// <summary>When a match began that was stopped, or whose result was annulled.</summary>
    public WhenView Begun => new(LastPlan?.Kickoff ?? _match.Fixture.Kickoff, _locale);

    /// <summary>When it is to be played, of a match that was put off, stopped or annulled.</summary>
    public WhenView? NewDate => (_match switch
    {
        Match.Postponed m => m.To,
        Match.Abandoned m => m.To,
        Match.Annulled m => m.To,
        _ => null,
    }) is { } date ? new WhenView(date, _locale) : null;

    public WhenView? Resumes => _match is Match.Abandoned { Resumes: { } date } ? new WhenView(date, _locale) : null;

    public string Label => _locale.Texts.MatchOf(_match.Fixture.Home, _match.Fixture.Away);

    public string Competition => _locale.CompetitionName(_match.Fixture.Competition);

    public Score? Score => _match.CountingScore;

    public string? ScoreText => Score is { } score ? _locale.ScoreText(score) : null;

    public MatchState State { get; }

    /// <summary>Neither to be played as planned nor with a result.</summary>
    public bool IsOff => Score is null && State.IsPutOff();

    /// <summary>reporté, arrêté, annulé, rejoué; null for a match that is to be played or was.</summary>
    public string? OffText => IsOff ? _locale.Texts.Get(MatchTexts.Off[MatchStateNames.Of(State)]) : null;

    private string? ScoreOfPlay => _match is (Match.Awarded or Match.LostByBoth) and { Play: { } play } ? _locale.ScoreText(play.Score) : null;

    private Match? LastPlan => _match.History.LastOrDefault(m => m is Match.Scheduled or Match.Moved or Match.Postponed);

    private string? Penalties => _match is Match.Played { Penalties: { } p } ? _locale.ScoreText(p) : null;

    public string? City => _match.Fixture.City?.Names.On(_day).In(_locale.Language);

    private string? By => (_match switch
    {
        Match.Awarded m => m.By,
        Match.LostByBoth m => m.By,
        _ => null,
    })?.In(_locale.Language);

    private string? Reason => (_match switch
    {
        Match.Moved m => m.Reason,
        Match.Postponed m => m.Reason,
        Match.Abandoned m => m.Reason,
        Match.Annulled m => m.Reason,
        Match.Cancelled m => m.Reason,
        Match.Awarded m => m.Reason,
        Match.LostByBoth m => m.Reason,
        Match.StruckOff m => m.Reason,
        _ => null,
    })?.In(_locale.Language);
}
