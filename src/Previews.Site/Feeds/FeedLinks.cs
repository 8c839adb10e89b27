using Previews.Content;
using Previews.Football;
using Previews.Site.Frame;
using Previews.Site.Subjects;

namespace Previews.Site.Feeds;

/// <summary>Which feeds there are, and how pages link to them. A language always has one; a team or a competition once there is an article on it.</summary>
internal static class FeedLinks
{
    public static IEnumerable<Team> TeamsWithFeeds(this Edition edition) =>
        edition.Snapshot.Library.Teams.Where(t => edition.HasEntries(edition.Snapshot.ArticlesOn(t)));

    public static IEnumerable<Competition> CompetitionsWithFeeds(this Edition edition) =>
        edition.Snapshot.Library.Competitions.Where(c => edition.HasEntries(edition.Snapshot.ArticlesOn(c)));

    public static IEnumerable<FeedLinkView> Of(Team team, Edition edition) => edition.HasEntries(edition.Snapshot.ArticlesOn(team))
        ? [FeedLinkView.At(edition.Routes.Team(team.Id), TitleOf(NameOf(team, edition), edition), edition.Locale)]
        : [];

    public static IEnumerable<FeedLinkView> Of(Competition competition, Edition edition) => edition.HasEntries(edition.Snapshot.ArticlesOn(competition))
        ? [FeedLinkView.At(edition.Routes.Competition(competition.Id), TitleOf(edition.CompetitionName(competition), edition), edition.Locale)]
        : [];

    public static string NameOf(Team team, Edition edition) => edition.Team(team).Noun.Name;

    /// <param name="name">Of what the feed is about; null: of all.</param>
    public static string TitleOf(string? name, Edition edition) =>
        edition.Settings.Title.In(edition.Language) is var site && name is null ? site : $"{name} | {site}";

    private static bool HasEntries(this Edition edition, IEnumerable<Article> articles) => articles.Any(a => a.Language == edition.Language);
}
