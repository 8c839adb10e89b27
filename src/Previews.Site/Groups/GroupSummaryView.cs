using Previews.Football;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Site.Tables;
using Previews.Templates;

namespace Previews.Site.Groups;

/// <summary>A group in short: its table now.</summary>
internal sealed record GroupSummaryView(GroupView Group, TableView Table)
{
    public static ModelType<GroupSummaryView> Model { get; } = new("group_summary", "A group on the front page.", model => model
        .Object("group", GroupView.Model, g => g.Group, "The group.")
        .Object("table", TableView.Model, g => g.Table, "The table now."));

    public static GroupSummaryView Create(Group group, Edition edition, Team? marked = null) =>
        new(new GroupView(group, edition), TableView.Now(group, edition, marked));
}
