using Previews.Football;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Groups;

/// <summary>Every competition with its groups: for a site with more of them than the navigation of each page can hold.</summary>
internal sealed class GroupsPage : PageModel
{
    private GroupsPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<GroupsPage> Model { get; } = new("groups", "All competitions and groups.", model => model
        .Frame()
        .List("competitions", CompetitionView.Model, p => p.Competitions, "Those with groups, the latest played first."));

    public required IReadOnlyList<CompetitionView> Competitions { get; init; }

    public static GroupsPage Create(PageContext page)
    {
        var edition = page.Edition;
        var frame = page.Frame(
            edition.Texts.Get(TitleTexts.Groups, ("site", edition.Settings.Title.In(edition.Language))),
            edition.Texts.Get(DescriptionTexts.Groups),
            edition.Texts.Get(TitleTexts.GroupsLink));
        return new GroupsPage(frame)
        {
            Competitions =
            [
                .. edition.Snapshot.GroupsWithTables()
                    .GroupBy(g => g.Competition)
                    .OrderByDescending(groups => groups.Max(g => LastKickoff(g, edition)))
                    .ThenBy(groups => groups.Key.Id, StringComparer.Ordinal)
                    .Select(groups => CompetitionView.Of(groups.Key, [.. groups], edition)),
            ],
        };
    }

    private static NodaTime.Instant LastKickoff(Group group, Edition edition) =>
        edition.Snapshot.MatchesOf(group) is [.., var last] ? last.Kickoff.Start : NodaTime.Instant.MinValue;
}

/// <summary>A competition with its groups.</summary>
internal sealed record CompetitionView(string Name, IReadOnlyList<LinkView> Groups, IReadOnlyList<LinkView> Rankings)
{
    public static ModelType<CompetitionView> Model { get; } = new("competition", "A competition with its groups.", model => model
        .Text("name", c => c.Name, "The competition's full name.")
        .List("groups", LinkView.Model, c => c.Groups, "Its groups: of ids that end in numbers, the second before the tenth.")
        .List("rankings", LinkView.Model, c => c.Rankings, "Its rankings across groups."));

    public static CompetitionView Of(Competition competition, IReadOnlyCollection<Group> groups, Edition edition) => new(
        competition.Name.In(edition.Language),
        [.. groups.OrderBy(g => g.Id.Length).ThenBy(g => g.Id, StringComparer.Ordinal).Select(g => PageFrames.GroupLink(edition, g))],
        [.. groups.SelectMany(Snapshot.RankingsWith).Distinct().Select(r => PageFrames.RankingLink(edition, r))]);
}
