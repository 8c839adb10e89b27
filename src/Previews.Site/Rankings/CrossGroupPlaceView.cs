using Previews.Football;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Templates;

namespace Previews.Site.Rankings;

/// <summary>Where a group's team stands in a ranking across groups.</summary>
internal sealed record CrossGroupPlaceView(string Name, string Url, string Text)
{
    public static ModelType<CrossGroupPlaceView> Model { get; } = new(
        "cross_group_place", "Where a group's team stands in a ranking across groups.", model => model
        .Text("name", p => p.Name, "The ranking's name.")
        .Text("url", p => p.Url, "The ranking's page.")
        .Text("text", p => p.Text, "Slovénie : 3e sur 6 pour l’instant"));

    public static IReadOnlyList<CrossGroupPlaceView> All(Group group, Edition edition)
    {
        var wording = new CrossGroupWording(edition.Texts);
        return
        [
            .. Snapshot.RankingsWith(group).Select(rules =>
            {
                var ranking = edition.Snapshot.RankingAcross(rules);
                var row = ranking.Rows.Single(r => r.Group == group);
                return new CrossGroupPlaceView(
                    rules.Name.In(edition.Language), edition.Link(edition.Routes.CrossGroupRanking(rules.Key)), wording.PlaceOf(row, ranking));
            }),
        ];
    }
}
