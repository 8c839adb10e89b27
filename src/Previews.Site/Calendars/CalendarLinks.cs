using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Site.Texts;

namespace Previews.Site.Calendars;

/// <summary>Which calendars there are (none is empty), and how pages link to them.</summary>
internal static class CalendarLinks
{
    public static IEnumerable<Match> MatchesWithCalendars(this Edition edition) => edition.Snapshot.Matches().Where(HasDates);

    public static IEnumerable<Team> TeamsWithCalendars(this Edition edition) =>
        edition.Snapshot.Library.Teams.Where(t => edition.Snapshot.MatchesOf(t).Any(HasDates));

    public static IEnumerable<Group> GroupsWithCalendars(this Edition edition) =>
        edition.Snapshot.Groups().Where(g => edition.Snapshot.MatchesOf(g).Any(HasDates));

    public static IEnumerable<Competition> CompetitionsWithCalendars(this Edition edition) =>
        edition.Snapshot.Library.Competitions.Where(c => edition.Snapshot.MatchesOf(c).Any(HasDates));

    /// <summary>For the page of a match: itself, as long as it is to come, and the calendars that it stands in.</summary>
    public static IReadOnlyList<LinkView> Of(Match match, Edition edition)
    {
        if (!HasDates(match))
            return [];
        var fixture = match.Fixture;
        return
        [
            .. edition.Snapshot.IsToCome(match)
                ? [Link(edition.Texts.Get(CalendarTexts.ThisMatch), edition.Routes.Match(match.Id), edition)]
                : Array.Empty<LinkView>(),
            .. new[] { fixture.Home, fixture.Away }.Select(t => Link(NameOf(t, edition), edition.Routes.Team(t.Id), edition)),
            fixture.Group is { } group ? OfGroup(group, edition) : OfCompetition(fixture.Competition, edition),
        ];
    }

    public static IReadOnlyList<LinkView> Of(Team team, Edition edition) => edition.Snapshot.MatchesOf(team).Any(HasDates)
        ? [Link(NameOf(team, edition), edition.Routes.Team(team.Id), edition)]
        : [];

    public static IReadOnlyList<LinkView> Of(Group group, Edition edition) => edition.Snapshot.MatchesOf(group).Any(HasDates)
        ? [OfGroup(group, edition), OfCompetition(group.Competition, edition)]
        : [];

    public static IReadOnlyList<LinkView> Of(Competition competition, Edition edition) => edition.Snapshot.MatchesOf(competition).Any(HasDates)
        ? [OfCompetition(competition, edition)]
        : [];

    public static string NameOf(Match match, Edition edition) => edition.Match(match).Label;

    public static string NameOf(Team team, Edition edition) => edition.Team(team).Noun.Name;

    public static string NameOf(Group group, Edition edition) => group.Name.In(edition.Language);

    public static string NameOf(Competition competition, Edition edition) => edition.CompetitionName(competition);

    private static bool HasDates(Match match) => EventDates.Of(match) is not null;

    private static LinkView OfGroup(Group group, Edition edition) => Link(NameOf(group, edition), edition.Routes.Group(group.Id), edition);

    private static LinkView OfCompetition(Competition competition, Edition edition) =>
        Link(NameOf(competition, edition), edition.Routes.Competition(competition.Id), edition);

    private static LinkView Link(string name, string page, Edition edition) => new(name, edition.Link(Routes.Calendar(page)));
}
