using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Site.Calendars;
using Previews.Site.Feeds;
using Previews.Site.Frame;
using Previews.Site.Goalscorers;
using Previews.Site.Groups;
using Previews.Site.Subjects;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Teams;

/// <summary>A team: where it stands, its form, what is to come, what was, what was written about it.</summary>
internal sealed class TeamPage : PageModel
{
    private TeamPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<TeamPage> Model { get; } = new("team_page", "A team.", model => model
        .Frame()
        .Object("team", TeamView.Model, p => p.Team, "The team.")
        .OptionalText("nickname", p => p.Nickname, "What the press calls the players.")
        .List("groups", GroupSummaryView.Model, p => p.Groups, "Each group that it plays in, with the table now.")
        .OptionalObject("form", FormView.Model, p => p.Form, "Its last results.")
        .List("fixtures", DayView.Model, p => p.Fixtures, "What is to come, the nearest first.")
        .List("awaited", DayView.Model, p => p.Awaited, "What has begun and has no result yet.")
        .List("off", MatchView.Model, p => p.Off, "Postponed, abandoned or cancelled: neither to come nor played.")
        .List("results", DayView.Model, p => p.Results, "What was, the latest first.")
        .Object("scorers", ScorersView.Model, p => p.Scorers, "Its scorers in the groups' matches.")
        .List("articles", ArticleCardView.Model, p => p.Articles, "What was written about it."));

    public required TeamView Team { get; init; }

    public string? Nickname { get; init; }

    public required IReadOnlyList<GroupSummaryView> Groups { get; init; }

    public FormView? Form { get; init; }

    public required IReadOnlyList<DayView> Fixtures { get; init; }

    public required IReadOnlyList<DayView> Awaited { get; init; }

    public required IReadOnlyList<MatchView> Off { get; init; }

    public required IReadOnlyList<DayView> Results { get; init; }

    public required ScorersView Scorers { get; init; }

    public required IReadOnlyList<ArticleCardView> Articles { get; init; }

    public static TeamPage Create(Team team, PageContext page)
    {
        var edition = page.Edition;
        var view = edition.Team(team);
        var snapshot = edition.Snapshot;
        var matches = snapshot.MatchesOf(team);
        var groups = snapshot.GroupsOf(team);
        var form = FormView.Of(team, edition, snapshot.Now);
        var frame = page.Frame(
            edition.Texts.Get(groups.IsEmpty ? TitleTexts.TeamOutside : TitleTexts.Team, ("team", view.Noun)),
            edition.Texts.Get(groups.IsEmpty ? DescriptionTexts.TeamOutside : DescriptionTexts.Team, ("team", view.Noun)),
            view.Noun.Name,
            groups.Select(g => PageFrames.GroupLink(edition, g)).Take(1));
        var inGroups = groups.SelectMany(g => snapshot.MatchesOf(g)).Where(m => m.Fixture.Involves(team)).ToList();
        return new TeamPage(frame.Following(FeedLinks.Of(team, edition), CalendarLinks.Of(team, edition)))
        {
            Team = view,
            Nickname = team.Nickname?.In(edition.Language),
            Groups = [.. groups.Select(g => GroupSummaryView.Create(g, edition, marked: team))],
            Form = form.Marks.Count > 0 ? form : null,
            Fixtures = DayView.WithCompetitions(matches.Where(edition.Snapshot.IsToCome).OrderBy(m => m.NextKickoff!.Start).Select(edition.Match)),
            Awaited = DayView.From(matches.Where(edition.Snapshot.IsAwaited).Select(edition.Match)),
            Off = [.. matches.Where(edition.Snapshot.IsOff).Select(edition.Match)],
            Results = DayView.WithCompetitions(matches.Where(m => m.HasResult).Reverse().Select(edition.Match)),
            Scorers = ScorersView.Of(
                Football.Records.Scorers.Of([team], inGroups, snapshot.Now),
                Football.Records.Scorers.Coverage(inGroups, snapshot.Now),
                edition),
            Articles = edition.ArticleCards(snapshot.ArticlesOn(team)),
        };
    }
}
