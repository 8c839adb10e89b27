using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Scriban;
using Previews.Site.Views;

namespace Previews.Site.Pages;

/// <summary>A group after one matchday: the table, how places changed since the one before, the day's matches.</summary>
public sealed class MatchdayPage : PageModel
{
    public const string Template = "matchday.sbn-html";

    private MatchdayPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<MatchdayPage> Model { get; } = new("matchday", "A group after one matchday.", model => model
        .Frame()
        .Object("group", GroupView.Model, p => p.Group, "The group.")
        .Integer("number", p => p.Number, "The matchday, from 1.")
        .Object("table", TableView.Model, p => p.Table, "The table after it, with how places changed.")
        .List("matches", DayView.Model, p => p.Matches, "Its matches, by day.")
        .List("matchdays", MatchdayLinkView.Model, p => p.Matchdays, "All matchdays of the group.")
        .OptionalObject("previous", MatchdayLinkView.Model, p => p.Matchdays.LastOrDefault(d => d.Number < p.Number), "The one before.")
        .OptionalObject("following", MatchdayLinkView.Model, p => p.Matchdays.FirstOrDefault(d => d.Number > p.Number), "The one after.")
        .Flag("provisional", p => p.IsProvisional, "Whether a match up to this day has no result yet."));

    public required GroupView Group { get; init; }

    public required int Number { get; init; }

    public required TableView Table { get; init; }

    public required IReadOnlyList<DayView> Matches { get; init; }

    public required IReadOnlyList<MatchdayLinkView> Matchdays { get; init; }

    public required bool IsProvisional { get; init; }

    public static MatchdayPage Create(Group group, int number, Edition edition, PageFrames frames)
    {
        var view = new GroupView(group, edition);
        var matches = edition.Snapshot.MatchesOf(group);
        var frame = frames.Make(
            edition,
            "matchday",
            routes => routes.Matchday(group.Id, number),
            edition.Texts.Get("titles.matchday", ("group", view.Name), ("number", number), ("competition", view.CompetitionShort)),
            edition.Texts.Get("descriptions.matchday", ("group", view.Name), ("number", number), ("competition", view.Competition)),
            edition.Texts.Get("titles.matchday_link", ("number", number)),
            PageFrames.GroupLink(edition, group));
        return new MatchdayPage(frame)
        {
            Group = view,
            Number = number,
            Table = TableAfter(group, number, edition),
            Matches = DayView.From(matches.Where(m => m.Fixture.Matchday == number).Select(edition.Match), edition),
            Matchdays = MatchdayLinkView.All(group, edition, number),
            IsProvisional = matches.Any(m => m.Fixture.Matchday <= number && m.CountingScore is null && m is not Match.Cancelled),
        };
    }

    private static TableView TableAfter(Group group, int number, Edition edition)
    {
        var after = edition.Snapshot.Table(group, new TableCut(edition.Snapshot.Now, number));
        var before = number > 1 ? edition.Snapshot.Table(group, new TableCut(edition.Snapshot.Now, number - 1)) : null;
        var caption = edition.Texts.Get(
            "caption.matchday",
            ("group", group.Name.In(edition.Language)),
            ("number", number),
            ("played", after.MatchesCounted),
            ("total", after.MatchesTotal));
        return new TableView(after, edition, caption, before: before);
    }
}
