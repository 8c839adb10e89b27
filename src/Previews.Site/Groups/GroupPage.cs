using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Football.Tables;
using Previews.Site.Calendars;
using Previews.Site.Feeds;
using Previews.Site.Frame;
using Previews.Site.Goalscorers;
using Previews.Site.Rankings;
using Previews.Site.Stakes;
using Previews.Site.Subjects;
using Previews.Site.Tables;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Groups;

/// <summary>A group now: the table, what is to come, what was, everybody against everybody, and the rules.</summary>
internal sealed class GroupPage : PageModel
{
    private GroupPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<GroupPage> Model { get; } = new("group_page", "A group now.", model => model
        .Frame()
        .Object("group", GroupView.Model, p => p.Group, "The group.")
        .Object("table", TableView.Model, p => p.Table, "The table now.")
        .List("across", CrossGroupPlaceView.Model, p => p.Across, "Where its teams stand in the rankings across groups.")
        .Texts("places", p => p.Places, "The places that each team can still take; empty where the table is final, or every place is open to all.")
        .List("at_stake", MatchView.Model, p => p.AtStake, "The next matches whose previews say what they are about.")
        .List("fixtures", DayView.Model, p => p.Fixtures, "What is to come, by day, the nearest first.")
        .List("awaited", DayView.Model, p => p.Awaited, "What has begun and has no result yet.")
        .List("off", MatchView.Model, p => p.Off, "Postponed, abandoned or cancelled: neither to come nor played.")
        .List("results", DayView.Model, p => p.Results, "What was, by day, the latest first.")
        .Object("cross", CrossTableView.Model, p => p.Cross, "Everybody against everybody.")
        .Object("rules", RulesView.Model, p => p.Rules, "How the group counts.")
        .List("matchdays", MatchdayLinkView.Model, p => p.Matchdays, "The group's matchdays.")
        .Object("scorers", ScorersView.Model, p => p.Scorers, "The best goalscorers so far.")
        .List("articles", ArticleCardView.Model, p => p.Articles, "Articles on the group and its teams."));

    public required GroupView Group { get; init; }

    public required TableView Table { get; init; }

    public required IReadOnlyList<CrossGroupPlaceView> Across { get; init; }

    public required IReadOnlyList<string> Places { get; init; }

    public required IReadOnlyList<MatchView> AtStake { get; init; }

    public required IReadOnlyList<DayView> Fixtures { get; init; }

    public required IReadOnlyList<DayView> Awaited { get; init; }

    public required IReadOnlyList<MatchView> Off { get; init; }

    public required IReadOnlyList<DayView> Results { get; init; }

    public required CrossTableView Cross { get; init; }

    public required RulesView Rules { get; init; }

    public required IReadOnlyList<MatchdayLinkView> Matchdays { get; init; }

    public required ScorersView Scorers { get; init; }

    public required IReadOnlyList<ArticleCardView> Articles { get; init; }

    public static GroupPage Create(Group group, PageContext page)
    {
        var edition = page.Edition;
        var view = new GroupView(group, edition);
        var matches = edition.Snapshot.MatchesOf(group);
        var frame = page.Frame(
            edition.Texts.Get(TitleTexts.Group, ("group", view.Name), ("competition", view.CompetitionShort)),
            edition.Texts.Get(DescriptionTexts.Group, ("group", view.Name), ("competition", view.Competition)),
            view.Name);
        var table = TableView.Now(group, edition);
        return new GroupPage(frame.Following(FeedLinks.Of(group.Competition, edition), CalendarLinks.Of(group, edition)))
        {
            Group = view,
            Table = table,
            Across = CrossGroupPlaceView.All(group, edition),
            Places = PlacesIn(table.Table, edition),
            AtStake = [.. Next(matches, edition).Where(m => HasStakes(m, edition)).Select(edition.Match)],
            Fixtures = DayView.From(matches.Where(edition.Snapshot.IsToCome).OrderBy(m => m.NextKickoff!.Start).Select(edition.Match)),
            Awaited = DayView.From(matches.Where(edition.Snapshot.IsAwaited).Select(edition.Match)),
            Off = [.. matches.Where(edition.Snapshot.IsOff).Select(edition.Match)],
            Results = DayView.From(matches.Where(m => m.HasResult).Reverse().Select(edition.Match)),
            Cross = CrossTableView.Create(group, edition),
            Rules = RulesView.Create(group.Competition.Regulations!, matches, edition),
            Matchdays = MatchdayLinkView.All(group, edition, current: null),
            Scorers = ScorersView.Of(
                Football.Records.Scorers.Of(matches, edition.Snapshot.Now), Football.Records.Scorers.Coverage(matches, edition.Snapshot.Now), edition),
            Articles = edition.ArticleCards(edition.Snapshot.ArticlesOn(group)),
        };
    }

    private static IReadOnlyList<string> PlacesIn(Table table, Edition edition)
    {
        var (fates, wording) = (edition.Snapshot.FatesOf(table), new StakesWording(edition.Texts));
        var isTelling = !table.IsFinal && fates.Teams.Any(f => f.Best > 1 || f.Worst < fates.Teams.Length);
        return isTelling ? [.. fates.Teams.Select(f => wording.Range(f, fates.StatusOf(f.Team)))] : [];
    }

    /// <summary>The matches to come of the nearest matchday that has one.</summary>
    private static IEnumerable<Match> Next(IReadOnlyCollection<Match> matches, Edition edition)
    {
        var toCome = matches.Where(edition.Snapshot.IsToCome).ToList();
        var next = toCome.MinBy(m => m.Kickoff.Start);
        return toCome.Where(m => m == next || (m.Fixture.Matchday is { } day && day == next!.Fixture.Matchday));
    }

    private static bool HasStakes(Match match, Edition edition) =>
        StakesView.Of(edition.Snapshot.StakesOf(match, edition.Snapshot.Now), edition).Count > 0;
}
