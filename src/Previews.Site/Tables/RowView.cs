using Previews.Football.Tables;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Tables;

/// <summary>A team's line in a table.</summary>
internal sealed class RowView
{
    private readonly TableRow _row;
    private readonly Edition _edition;

    public RowView(TableRow row, Edition edition, ZoneView? zone, bool marked, Table? before, string? reason, StatusView? status)
    {
        _row = row;
        _edition = edition;
        Marked = marked;
        Zone = zone;
        Reason = reason;
        Status = status;
        Team = edition.Team(row.Team);
        Movement = before is null ? null : MovementView.Between(before[row.Team], row);
    }

    public static ModelType<RowView> Model { get; } = new("row", "A team's line in a table.", model => model
        .Integer("rank", r => r._row.Rank, "From 1; teams that nothing separates share it.")
        .Flag("level", r => r._row.IsLevel, "Whether the place is shared.")
        .Object("team", TeamView.Model, r => r.Team, "The team.")
        .Integer("played", r => r._row.Played, "Matches played.")
        .Integer("won", r => r._row.Won, "Matches won.")
        .Integer("drawn", r => r._row.Drawn, "Matches drawn.")
        .Integer("lost", r => r._row.Lost, "Matches lost.")
        .Integer("goals_for", r => r._row.GoalsFor, "Goals scored.")
        .Integer("goals_against", r => r._row.GoalsAgainst, "Goals conceded.")
        .Text("difference", r => r._edition.Texts.Signed(r._row.GoalDifference), "+10, −3 or 0.")
        .Integer("points", r => r._row.Points, "Points, deductions taken off.")
        .Integer("deducted", r => r._row.Deducted, "Points taken off, 0 or more.")
        .Flag("withdrawn", r => r._row.HasWithdrawn, "Whether the team no longer takes part; it stands below all others.")
        .OptionalObject("zone", ZoneView.Model, r => r.Zone, "What the place means.")
        .Flag("marked", r => r.Marked, "Whether the page is about this team.")
        .OptionalObject("movement", MovementView.Model, r => r.Movement, "How the place changed.")
        .OptionalText("reason", r => r.Reason, "Why the team stands above the next, where points do not say it.")
        .OptionalObject("status", StatusView.Model, r => r.Status, "What is certain of the team."));

    public TeamView Team { get; }

    public bool Marked { get; }

    public MovementView? Movement { get; }

    public ZoneView? Zone { get; }

    public string? Reason { get; }

    public StatusView? Status { get; }
}
