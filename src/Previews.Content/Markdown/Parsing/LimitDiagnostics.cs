using System.Globalization;
using Previews.Text;

namespace Previews.Content.Markdown.Parsing;

/// <summary>What costs more than its size, and is refused.</summary>
internal static class LimitDiagnostics
{
    public static void NestedTooDeep(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0315", location, "lists, quotes, links or emphasis nest too deep here");

    public static void SparseTable(this DiagnosticBag bag, TextLocation location, long columns, long rows, long cells) =>
        bag.Error(
            "PV0317",
            location,
            string.Create(CultureInfo.InvariantCulture, $"the table has room for {columns} × {rows} cells, of which about {cells} are written"),
            "every row is as long as the longest: fill the rows, or make several tables");

    public static void DefinitionsWithoutEmptyLine(this DiagnosticBag bag, TextLocation location, int most) =>
        bag.Error(
            "PV0318",
            location,
            string.Create(CultureInfo.InvariantCulture, $"more than {most} references are defined without an empty line"),
            "leave one empty above this line");

    public static void FootnoteTwice(this DiagnosticBag bag, TextLocation location, string label) =>
        bag.Error("PV0337", location, $"the footnote `[{label}]` is defined twice", "give one of them another label, or make them one");
}
