using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Templates;

namespace Previews.Site.Tables;

/// <summary>Three or more teams level on points, and how the criteria took them apart, one by one.</summary>
internal sealed record TieView(string Heading, IReadOnlyList<string> Steps)
{
    public static ModelType<TieView> Model { get; } = new("tie", "Three or more teams level on points, and how they were taken apart.", model => model
        .Text("heading", t => t.Heading, "À 13 points : Pays de Galles, Macédoine du Nord, Kazakhstan")
        .Texts("steps", t => t.Steps, "What each criterion said, in the order in which they were applied."));

    /// <param name="rows">Of the same table.</param>
    public static IReadOnlyList<TieView> Of(IEnumerable<Tie> ties, IReadOnlyCollection<TableRow> rows, ReasonWording wording) =>
        [.. wording.Sentences(ties, rows).Select(t => new TieView(t.Heading, [.. t.Steps]))];
}
