using Previews.Football;
using Previews.Site.Frame;
using Previews.Templates;

namespace Previews.Site.Subjects;

/// <summary>A group by its names.</summary>
internal sealed class GroupView(Group group, Edition edition)
{
    public static ModelType<GroupView> Model { get; } = new("group", "A group by its names.", model => model
        .Text("id", g => g.Id, "The group's id.")
        .Text("name", g => g.Name, "Groupe J")
        .Text("competition", g => g.Competition, "The competition's name.")
        .Text("competition_short", g => g.CompetitionShort, "The competition's short name.")
        .Text("url", g => g.Url, "The group's page."));

    public string Id { get; } = group.Id;

    public string Name { get; } = group.Name.In(edition.Language);

    public string Competition { get; } = group.Competition.Name.In(edition.Language);

    public string CompetitionShort { get; } = edition.CompetitionName(group.Competition);

    public string Url { get; } = edition.Link(edition.Routes.Group(group.Id));
}
