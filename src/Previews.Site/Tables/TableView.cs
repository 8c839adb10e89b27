using Previews.Football;
using Previews.Football.Tables;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Tables;

/// <summary>A table as a page shows it: which teams are marked, and how places changed since another table, where there is one.</summary>
internal sealed class TableView
{
    private readonly Edition _edition;

    public TableView(Table table, Edition edition, string caption, IReadOnlyCollection<Team>? marked = null, Table? before = null)
    {
        _edition = edition;
        Table = table;
        Caption = caption;
        Zones = ZoneView.All(table.Group.Competition.Zones, edition.Language);
        var wording = new ReasonWording(edition.Texts);
        Rows =
        [
            .. table.Rows.Select((row, i) => new RowView(
                row,
                edition,
                ZoneOf(row),
                marked?.Contains(row.Team) == true,
                before,
                i + 1 < table.Rows.Length ? wording.Of(row, table.Rows[i + 1]) : null,
                StatusOf(row.Team))),
        ];
        Ties = TieView.Of(table.Ties, table.Rows, wording);
        HasMovement = before is not null;
    }

    /// <summary>The group's table at the instant of the build.</summary>
    public static TableView Now(Group group, Edition edition, Team? marked = null)
    {
        var table = edition.Snapshot.Table(group, new TableCut(edition.Snapshot.Now));
        return new TableView(table, edition, TableCaption.Now(table, edition.Texts), marked is null ? null : [marked]);
    }

    public static ModelType<TableView> Model { get; } = new("table", "A group's table.", model => model
        .Text("caption", t => t.Caption, "What the table shows and when.")
        .List("rows", RowView.Model, t => t.Rows, "By rank.")
        .List("zones", ZoneView.Model, t => t.Zones, "What the places mean.")
        .List(
            "statuses",
            StatusView.Model,
            t => [.. t.Rows.Select(r => r.Status).OfType<StatusView>().Where(s => s.Letter is not null).Distinct()],
            "The legend of the letters.")
        .List("ties", TieView.Model, t => t.Ties, "Three or more teams level on points, and how they were taken apart.")
        .Flag("has_reasons", t => t.Ties.Count > 0 || t.Rows.Any(r => r.Reason is not null), "Whether points leave teams level.")
        .Integer("played", t => t.Table.MatchesCounted, "Matches that count in the table.")
        .Integer("total", t => t.Table.MatchesTotal, "Matches that the group plays in all.")
        .Integer("left", t => t.Table.MatchesTotal - t.Table.MatchesCounted, "Matches that do not count yet.")
        .Flag("fixtures_known", t => t.Table.FixturesKnown, "Whether it is known how many matches there are; else nothing is final.")
        .Flag("final", t => t.Table.IsFinal, "Whether every match is in.")
        .List(
            "deductions",
            DeductionView.Model,
            t => [.. t.Table.Deductions.Select(d => new DeductionView(d, t._edition))],
            "Points taken off that count in the table.")
        .Texts(
            "facts",
            t => [.. new FactWording(t._edition.Texts, t._edition.Time, t._edition.Zone).Of(t.Table)],
            "What counts besides results and deductions: points and goals brought along, shoot-outs that gave points, teams that withdrew, a season cut short.")
        .List("awaited", MatchView.Model, t => [.. t.Table.Awaited.Select(t._edition.Match)], "Begun without a result: left out.")
        .Text("url", t => t._edition.Link(t._edition.Routes.Group(t.Table.Group.Id)), "The group's page, with the table now.")
        .Flag("has_movement", t => t.HasMovement, "Whether rows say how the place changed."));

    public Table Table { get; }

    public string Caption { get; }

    public IReadOnlyList<RowView> Rows { get; }

    public IReadOnlyList<ZoneView> Zones { get; }

    public IReadOnlyList<TieView> Ties { get; }

    public bool HasMovement { get; }

    private StatusView? StatusOf(Team team)
    {
        if (_edition.Snapshot.FatesOf(Table).StatusOf(team) is not { } status)
            return null;
        var wording = new StatusWording(_edition.Texts);
        return new StatusView(wording.Letter(status), wording.Text(status));
    }

    private ZoneView? ZoneOf(TableRow row) => row.Zone is { } zone ? Zones.First(z => z.Key == zone.Key) : null;
}
