using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Subjects;
using Previews.Site.Tables;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Groups;

/// <summary>
/// One matchday of a group. Before it begins, its fixtures and the table as it stands; from then on the table after it, which
/// is provisional while a result is missing, and how places changed since the matchday before. Once it is over, teams are called as they were on its last day.
/// </summary>
internal sealed class MatchdayPage : PageModel
{
    private MatchdayPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<MatchdayPage> Model { get; } = new("matchday", "One matchday of a group.", model => model
        .Frame()
        .Object("group", GroupView.Model, p => p.Group, "The group.")
        .Integer("number", p => p.Number, "The matchday, from 1.")
        .Object("table", TableView.Model, p => p.Table, "The table after it, with how places changed; before it begins, the table now.")
        .List("matches", DayView.Model, p => p.Matches, "Its matches, by day.")
        .List("off", MatchView.Model, p => p.Off, "Those postponed, abandoned or cancelled.")
        .List("matchdays", MatchdayLinkView.Model, p => p.Matchdays, "All matchdays of the group.")
        .OptionalObject("previous", MatchdayLinkView.Model, p => p.Matchdays.LastOrDefault(d => d.Number < p.Number), "The one before.")
        .OptionalObject("following", MatchdayLinkView.Model, p => p.Matchdays.FirstOrDefault(d => d.Number > p.Number), "The one after.")
        .Text("state", p => MatchdayStates.NameOf(p.State), "to_come; under_way, when a result up to this day is missing; over."));

    public required GroupView Group { get; init; }

    public required int Number { get; init; }

    public required TableView Table { get; init; }

    public required IReadOnlyList<DayView> Matches { get; init; }

    public required IReadOnlyList<MatchdayLinkView> Matchdays { get; init; }

    public required IReadOnlyList<MatchView> Off { get; init; }

    public required MatchdayState State { get; init; }

    public static MatchdayPage Create(Matchday day, PageContext page)
    {
        var (group, number) = day;
        var snapshot = page.Edition.Snapshot;
        var matches = snapshot.MatchesOf(group);
        var state = snapshot.StateOf(day);
        var edition = state == MatchdayState.Over ? page.Edition.On(LastDay(day, snapshot)) : page.Edition;
        var view = new GroupView(group, edition);
        var frame = page.Frame(
            edition.Texts.Get(
                state == MatchdayState.ToCome ? TitleTexts.MatchdayToCome : TitleTexts.Matchday,
                ("group", view.Name),
                ("number", number),
                ("competition", view.CompetitionShort)),
            edition.Texts.Get(DescriptionOf(state), ("group", view.Name), ("number", number), ("competition", view.Competition)),
            edition.Texts.Get(TitleTexts.MatchdayLink, ("number", number)),
            PageFrames.GroupLink(edition, group));
        return new MatchdayPage(frame)
        {
            Group = view,
            Number = number,
            Table = state == MatchdayState.ToCome ? TableView.Now(group, edition) : TableAfter(group, number, state, edition),
            Matches = DayView.From(matches
                .Where(m => m.Fixture.Matchday == number && (!snapshot.IsOff(m) || snapshot.IsToCome(m)))
                .OrderBy(m => (m.NextKickoff ?? m.Kickoff).Start)
                .Select(edition.Match)),
            Off = [.. matches.Where(m => m.Fixture.Matchday == number && snapshot.IsOff(m)).Select(edition.Match)],
            Matchdays = MatchdayLinkView.All(group, edition, number),
            State = state,
        };
    }

    private static LocalDate LastDay(Matchday day, Snapshot snapshot) =>
        snapshot.MatchesOf(day.Group)
            .Where(m => m.Fixture.Matchday == day.Number && m.HasResult)
            .Select(snapshot.DayOfNames)
            .DefaultIfEmpty(snapshot.Today)
            .Max();

    private static ProgramText DescriptionOf(MatchdayState state) => state switch
    {
        MatchdayState.ToCome => DescriptionTexts.MatchdayToCome,
        MatchdayState.UnderWay => DescriptionTexts.MatchdayUnderWay,
        _ => DescriptionTexts.Matchday,
    };

    private static TableView TableAfter(Group group, int number, MatchdayState state, Edition edition)
    {
        var after = edition.Snapshot.Table(group, new TableCut(edition.Snapshot.Now, number));
        var before = number > 1 ? edition.Snapshot.Table(group, new TableCut(edition.Snapshot.Now, number - 1)) : null;
        var caption = TableCaption.AfterMatchday(after, number, edition.Texts, state == MatchdayState.UnderWay);
        return new TableView(after, edition, caption, before: before);
    }
}
