using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Calendars;

/// <summary>Matches for a reader's calendar: those of a team, a group or a competition, or one alone.</summary>
internal sealed class CalendarPage : PageModel
{
    private CalendarPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<CalendarPage> Model { get; } = new("calendar_page", "Matches for a reader's calendar.", model => model
        .Frame()
        .Text("name", p => p.Name, "The team, the group, the competition or the match.")
        .List("events", EventView.Model, p => p.Events, "By kick-off. A match of which no day is known is none."));

    public required string Name { get; init; }

    public required IReadOnlyList<EventView> Events { get; init; }

    public static CalendarPage OfMatch(Match match, PageContext page) => Create(page, [match], CalendarLinks.NameOf(match, page.Edition.On(match)));

    public static CalendarPage OfTeam(Team team, PageContext page) =>
        Create(page, page.Edition.Snapshot.MatchesOf(team), CalendarLinks.NameOf(team, page.Edition));

    public static CalendarPage OfGroup(Group group, PageContext page) =>
        Create(page, page.Edition.Snapshot.MatchesOf(group), CalendarLinks.NameOf(group, page.Edition));

    public static CalendarPage OfCompetition(Competition competition, PageContext page) =>
        Create(page, page.Edition.Snapshot.MatchesOf(competition), CalendarLinks.NameOf(competition, page.Edition));

    private static CalendarPage Create(PageContext page, IEnumerable<Match> matches, string name)
    {
        var edition = page.Edition;
        return new CalendarPage(page.Frame(name, edition.Texts.Get(DescriptionTexts.Home), name: null))
        {
            Name = name,
            Events = [.. matches.Select(m => EventView.Of(m, edition)).OfType<EventView>()],
        };
    }
}
