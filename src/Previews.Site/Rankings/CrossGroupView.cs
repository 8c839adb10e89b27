using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.CrossGroup;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Site.Tables;
using Previews.Templates;

namespace Previews.Site.Rankings;

/// <summary>A ranking across groups as a page shows it.</summary>
internal sealed class CrossGroupView
{
    private readonly CrossGroupRanking _ranking;
    private readonly Edition _edition;
    private readonly CrossGroupWording _wording;

    public CrossGroupView(CrossGroupRanking ranking, Edition edition)
    {
        (_ranking, _edition, _wording) = (ranking, edition, new CrossGroupWording(edition.Texts));
        Zones = ZoneView.All(ranking.Rules.Zones, edition.Language);
        var (reasons, rows) = (new ReasonWording(edition.Texts), ranking.Rows);
        Rows =
        [
            .. rows.Select((row, i) => new CrossGroupRowView(
                RowOf(row.Row, i + 1 < rows.Length ? reasons.Of(row.Row, rows[i + 1].Row) : null), PageFrames.GroupLink(edition, row.Group))),
        ];
        Ties = TieView.Of(ranking.Ties, [.. rows.Select(r => r.Row)], reasons);
    }

    public static ModelType<CrossGroupView> Model { get; } = new("cross_group_ranking", "The teams on one place of every group, ranked.", model => model
        .Text("caption", r => r._wording.Caption(r._ranking), "What the ranking shows and when.")
        .Text("state", r => r._wording.State(r._ranking), "Whether it is final.")
        .Flag("final", r => r._ranking.IsFinal, "Whether every match of every group is in.")
        .Texts("about", r => [.. r._wording.About(r._ranking)], "Who is compared, and by which results.")
        .Texts("open", r => [.. r._wording.Open(r._ranking)], "What level teams in the groups leave undecided.")
        .List("rows", CrossGroupRowView.Model, r => r.Rows, "By rank.")
        .List("zones", ZoneView.Model, r => r.Zones, "What the places mean.")
        .List("ties", TieView.Model, r => r.Ties, "Three or more teams level on points, and how they were taken apart.")
        .Flag("has_reasons", r => r.Ties.Count > 0 || r.Rows.Any(row => row.Row.Reason is not null), "Whether points leave teams level.")
        .List("left_out", MatchView.Model, r => r.LeftOut, "Results of these teams that do not count here.")
        .List(
            "deductions",
            DeductionView.Model,
            r => [.. r._ranking.Deductions.Select(d => new DeductionView(d, r._edition))],
            "Points taken off that count here.")
        .List("awaited", MatchView.Model, r => [.. r._ranking.Awaited.Select(r._edition.Match)], "Begun without a result: left out."));

    public IReadOnlyList<CrossGroupRowView> Rows { get; }

    public IReadOnlyList<ZoneView> Zones { get; }

    public IReadOnlyList<TieView> Ties { get; }

    private IReadOnlyList<MatchView> LeftOut => [.. _ranking.Rows.SelectMany(r => r.LeftOut).Select(Shown)];

    private MatchView Shown(Match match) => _edition.Match(match);

    private RowView RowOf(TableRow row, string? reason) =>
        new(row, _edition, Zones.FirstOrDefault(z => z.Key == row.Zone?.Key), marked: false, before: null, reason, status: null);
}

/// <summary>A team's line in a ranking across groups.</summary>
internal sealed record CrossGroupRowView(RowView Row, LinkView Group)
{
    public static ModelType<CrossGroupRowView> Model { get; } = new("cross_group_row", "A team's line in a ranking across groups.", model => model
        .Object("row", RowView.Model, r => r.Row, "As in a table, with the results that count here.")
        .Object("team", TeamView.Model, r => r.Row.Team, "The team.")
        .OptionalText("reason", r => r.Row.Reason, "Why the team stands above the next, where points do not say it.")
        .Object("group", LinkView.Model, r => r.Group, "The group of which it has the place."));
}
