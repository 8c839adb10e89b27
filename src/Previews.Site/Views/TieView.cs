using Previews.Football.Tables;
using Previews.Scriban;
using Previews.Site.Wording;

namespace Previews.Site.Views;

/// <summary>Three or more teams level on points, and how the criteria took them apart, one by one.</summary>
public sealed record TieView(string Heading, IReadOnlyList<string> Steps)
{
    public static ModelType<TieView> Model { get; } = new("tie", "Three or more teams level on points, and how they were taken apart.", model => model
        .Text("heading", t => t.Heading, "À 13 points : Pays de Galles, Macédoine du Nord, Kazakhstan")
        .Texts("steps", t => t.Steps, "What each criterion said, in the order in which they were applied."));

    /// <summary>Of two teams, what separated them says all.</summary>
    /// <param name="rows">Of the same table.</param>
    public static IReadOnlyList<TieView> Of(IEnumerable<Tie> ties, IReadOnlyCollection<TableRow> rows, ReasonWording wording) =>
    [
        .. ties
            .Where(t => t.Teams.Length > 2 && rows.Any(row => row.Played > 0 && t.Teams.Contains(row.Team)))
            .Select(t => new TieView(wording.Heading(t), [.. t.Steps.Select(wording.Of)])),
    ];
}
