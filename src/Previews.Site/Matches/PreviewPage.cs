using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Football.Tables;
using Previews.Site.Articles;
using Previews.Site.Calendars;
using Previews.Site.Frame;
using Previews.Site.Goalscorers;
using Previews.Site.Snapshots;
using Previews.Site.Stakes;
using Previews.Site.Subjects;
using Previews.Site.Tables;
using Previews.Site.Teams;
using Previews.Site.Texts;
using Previews.Site.Ties;
using Previews.Templates;

namespace Previews.Site.Matches;

/// <summary>
/// A match: what was known of it when it kicked off (and stays on the page for ever), and what became of it.
/// Form, meetings, scorers and the table are cut at the kick-off; before it, at the instant of the build. A match that was
/// put off or called off did not kick off, whatever the hour. Teams and places are called as they were on the day of the cut.
/// </summary>
internal sealed class PreviewPage : PageModel
{
    private readonly Match _match;
    private readonly Edition _edition;
    private readonly Instant _cut;

    private PreviewPage(PageFrame frame, Match match, Edition edition)
        : base(frame)
    {
        _match = match;
        _edition = edition;
        _cut = Snapshot.IsPutOff(match) ? edition.Snapshot.Now : Instant.Min(edition.Snapshot.Now, match.Kickoff.Start);
        var fixture = match.Fixture;
        Match = edition.Match(match);
        Group = fixture.Group is { } group ? new GroupView(group, edition) : null;
        Glance = new GlanceView(match, edition);
        Article = edition.Snapshot.PreviewOf(match, edition.Language) is { } article ? new ArticleView(article, edition) : null;
        Versions = edition.ArticleCards(PreviewsInOtherLanguages());
        Absences = [.. fixture.Absences.Where(a => a.Reported <= _cut).Select(a => new AbsenceView(a, fixture, edition))];
        Forms = [.. new[] { fixture.Home, fixture.Away }.Select(t => FormView.Of(t, edition, _cut)).Where(f => f.Marks.Count > 0)];
        HeadToHead = HeadToHeadView.Of(fixture, edition, _cut);
        Scorers = ScorersOfBothSides();
        Table = fixture.Group is { } g && g.Competition.Regulations is not null ? TableAtKickoff(g) : null;
        Related = edition.RelatedArticles([fixture.Home, fixture.Away], other => other.Match?.Id != match.Id);
        Tie = KnockOutView.Of(match, edition);
        TieNeeds = TieNeedsView.Of(match, edition, _cut);
        Stakes = Match.State is MatchState.Cancelled or MatchState.Replayed ? [] : StakesView.Of(edition.Snapshot.StakesOf(match, _cut), edition);
    }

    public static ModelType<PreviewPage> Model { get; } = new("preview", "A match, before and after.", model => model
        .Frame()
        .Object("match", MatchView.Model, p => p.Match, "The match.")
        .OptionalObject("group", GroupView.Model, p => p.Group, "The group that it counts in.")
        .OptionalText("matchday_url", p => p.MatchdayUrl, "The page of the matchday.")
        .Flag("is_over", p => p._match.HasResult, "Whether there is a result.")
        .Flag("awaited", p => p.Match.State == MatchState.Awaited, "Begun, and no result yet.")
        .List("goals_home", GoalView.Model, p => p.Goals(Side.Home), "Goals of the home side; of an awarded match those that were scored before.")
        .List("goals_away", GoalView.Model, p => p.Goals(Side.Away), "Goals of the away side, likewise.")
        .Flag("goals_known", p => p._match.Play is not { GoalsKnown: false }, "Whether these are all goals.")
        .Object("glance", GlanceView.Model, p => p.Glance, "When and where.")
        .Object("event", SportsEventView.Model, p => new SportsEventView(p._match), "The match for structured data.")
        .OptionalObject("article", ArticleView.Model, p => p.Article, "The text of the preview in the page's language.")
        .List("versions", ArticleCardView.Model, p => p.Versions, "Texts on this match in other languages.")
        .List("absences", AbsenceView.Model, p => p.Absences, "Who misses it, as known at the kick-off.")
        .List("forms", FormView.Model, p => p.Forms, "The last results of each side that has any.")
        .OptionalObject("head_to_head", HeadToHeadView.Model, p => p.HeadToHead, "Earlier meetings.")
        .Object("scorers", ScorersView.Model, p => p.Scorers, "Both sides' scorers in the group before the match.")
        .OptionalObject("table", TableView.Model, p => p.Table, "The table as it stood at the kick-off; before it, now.")
        .Text("table_when", p => p.TableWhen, "kickoff or now.")
        .List("stakes", StakesView.Model, p => p.Stakes, "What it is about for each side, as of the kick-off; before it, now.")
        .OptionalObject("tie", KnockOutView.Model, p => p.Tie, "The tie that it is of, now.")
        .OptionalText("tie_part", p => p.Tie?.PartOf(p._match.Fixture), "What it is in the tie: match retour.")
        .List(
            "tie_needs",
            TieNeedsView.Model,
            p => p.TieNeeds,
            "What it has to bring for each side, as of the kick-off; before it, now. Empty where it cannot decide the tie.")
        .OptionalObject(
            "competition_link",
            LinkView.Model,
            p => p.Tie is null ? null : CompetitionPage.Link(p._edition, p._match.Fixture.Competition),
            "The competition with all its ties; null for a match of none.")
        .List("sources", SourceView.Model, p => p.Sources, "Where the data of the match come from.")
        .List("related", ArticleCardView.Model, p => p.Related, "Other articles on these teams."));

    public MatchView Match { get; }

    public GroupView? Group { get; }

    public GlanceView Glance { get; }

    public ArticleView? Article { get; }

    public IReadOnlyList<ArticleCardView> Versions { get; }

    public IReadOnlyList<AbsenceView> Absences { get; }

    public IReadOnlyList<FormView> Forms { get; }

    public HeadToHeadView? HeadToHead { get; }

    public ScorersView Scorers { get; }

    public TableView? Table { get; }

    public IReadOnlyList<StakesView> Stakes { get; }

    public KnockOutView? Tie { get; }

    public IReadOnlyList<TieNeedsView> TieNeeds { get; }

    public IReadOnlyList<ArticleCardView> Related { get; }

    private IReadOnlyList<SourceView> Sources => [.. _match.Fixture.Sources.Select(s => new SourceView(s, _edition.Language))];

    private bool HasKickedOff => _cut < _edition.Snapshot.Now;

    private string TableWhen => HasKickedOff ? "kickoff" : "now";

    private string? MatchdayUrl => _match.Fixture is { Group: { } group, Matchday: { } day }
        ? _edition.Link(_edition.Routes.Matchday(group.Id, day))
        : null;

    public static PreviewPage Create(Match match, PageContext page)
    {
        var edition = page.Edition.On(match);
        var view = edition.Match(match);
        var wording = new PreviewWording(view, edition.Texts);
        var article = edition.Snapshot.PreviewOf(match, edition.Language);
        var frame = page.Frame(
            wording.Title(),
            edition.Snapshot.IsOff(match) ? wording.DescriptionOff() : article?.Lead?.ToPlainText(edition.NamesIn(article)) ?? wording.Description(),
            view.Label,
            match.Fixture.Group is { } group ? [PageFrames.GroupLink(edition, group)] : []);
        return new PreviewPage(WithDates(frame.Following([], CalendarLinks.Of(match, edition)), article, edition), match, edition);
    }

    private static PageFrame WithDates(PageFrame frame, Article? article, Edition edition) => article is null
        ? frame
        : frame with
        {
            Page = frame.Page with { Published = ArticleDates.Published(article, edition.Locale), Modified = ArticleDates.Modified(article, edition) },
        };

    private IEnumerable<Article> PreviewsInOtherLanguages() => _edition.Locales.All
        .Where(l => l.Language != _edition.Language)
        .Select(l => _edition.Snapshot.PreviewOf(_match, l.Language))
        .OfType<Article>();

    private IReadOnlyList<GoalView> Goals(Side side) => _match.Play is { } played
        ? [.. played.Goals.Where(g => g.Side == side).Select(g => new GoalView(g))]
        : [];

    private ScorersView ScorersOfBothSides()
    {
        if (_match.Fixture is not { Group: { } group } fixture)
            return ScorersView.Empty;
        var matches = _edition.Snapshot.MatchesOf(group).Where(m => m.Fixture.Involves(fixture.Home) || m.Fixture.Involves(fixture.Away)).ToList();
        return ScorersView.Of(
            Football.Records.Scorers.Of([fixture.Home, fixture.Away], matches, _cut), Football.Records.Scorers.Coverage(matches, _cut), _edition);
    }

    private TableView TableAtKickoff(Group group)
    {
        var table = _edition.Snapshot.Table(group, new TableCut(_cut));
        var caption = HasKickedOff
            ? TableCaption.AtKickoff(table, _edition.Texts, Match.Date, Match.Time ?? "")
            : TableCaption.Now(table, _edition.Texts);
        return new TableView(table, _edition, caption, [_match.Fixture.Home, _match.Fixture.Away]);
    }
}
