using Previews.Football;
using Previews.Site.Frame;
using Previews.Templates;

namespace Previews.Site.Groups;

/// <summary>A matchday by its number.</summary>
/// <param name="IsPlayed">Whether a match of it has a result.</param>
internal sealed record MatchdayLinkView(int Number, string Url, bool IsCurrent, bool IsPlayed)
{
    public static ModelType<MatchdayLinkView> Model { get; } = new("matchday_link", "A matchday by its number.", model => model
        .Integer("number", m => m.Number, "From 1.")
        .Text("url", m => m.Url, "The matchday's page.")
        .Flag("current", m => m.IsCurrent, "Whether it is this page.")
        .Flag("played", m => m.IsPlayed, "Whether a match of it has a result."));

    public static IReadOnlyList<MatchdayLinkView> All(Group group, Edition edition, int? current) =>
    [
        .. edition.Snapshot.MatchesOf(group)
            .Where(m => m.Fixture.Matchday is not null)
            .GroupBy(m => m.Fixture.Matchday!.Value)
            .OrderBy(day => day.Key)
            .Select(day => new MatchdayLinkView(
                day.Key,
                edition.Link(edition.Routes.Matchday(group.Id, day.Key)),
                day.Key == current,
                day.Any(m => m.HasResult))),
    ];
}
