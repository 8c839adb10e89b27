using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Groups;

/// <summary>Everybody against everybody: a row for the home side, a column for the away side.</summary>
internal sealed record CrossTableView(IReadOnlyList<TeamView> Teams, IReadOnlyList<CrossRowView> Rows)
{
    public static ModelType<CrossTableView> Model { get; } = new("cross_table", "Everybody against everybody.", model => model
        .List("teams", TeamView.Model, c => c.Teams, "The away sides, in the order of the columns.")
        .List("rows", CrossRowView.Model, c => c.Rows, "A row for each home side."));

    public static CrossTableView Create(Group group, Edition edition)
    {
        var matches = edition.Snapshot.MatchesOf(group).ToLookup(m => (m.Fixture.Home, m.Fixture.Away));
        return new CrossTableView(
            [.. group.Teams.Select(edition.Team)],
            [.. group.Teams.Select(home => new CrossRowView(edition.Team(home), [.. group.Teams.Select(away => Cell(home, away))]))]);

        CrossCellView Cell(Team home, Team away) =>
            new(home == away, matches[(home, away)].FirstOrDefault() is { } match ? edition.Match(match) : null);
    }
}

internal sealed record CrossRowView(TeamView Team, IReadOnlyList<CrossCellView> Cells)
{
    public static ModelType<CrossRowView> Model { get; } = new("cross_row", "A home side's matches.", model => model
        .Object("team", TeamView.Model, r => r.Team, "The home side.")
        .List("cells", CrossCellView.Model, r => r.Cells, "In the order of the columns."));
}

/// <param name="IsSelf">Where a team would meet itself.</param>
internal sealed record CrossCellView(bool IsSelf, MatchView? Match)
{
    public static ModelType<CrossCellView> Model { get; } = new("cross_cell", "One side at home to another.", model => model
        .Flag("self", c => c.IsSelf, "Where a team would meet itself.")
        .OptionalObject("match", MatchView.Model, c => c.Match, "The match, where there is one.")
        .Text("text", c => c.Match is { } m ? m.ScoreText ?? m.OffText ?? m.ShortDate : "", "The score; before it, the day, or that the match is off; empty where no match is."));
}
