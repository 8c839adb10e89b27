using System.Globalization;
using System.Text;

namespace Previews.Text;

/// <summary>
/// Prints a diagnostic as compilers do, so that terminals and editors can jump to it:
/// <code>
/// input/matches/bel-kaz.yml(4,7): error PV0211: unknown team `KZA`
///   4 | away: KZA
///     |       ^^^
///   help: did you mean `KAZ`?
/// </code>
/// </summary>
public static class DiagnosticPrinter
{
    /// <summary>A longer line is shown only around the mistake.</summary>
    private const int MaximumLineLength = 160;

    /// <summary>Of the places that show one mistake, besides the first.</summary>
    private const int MaximumPlaces = 5;

    public static string Print(Diagnostic diagnostic)
    {
        var output = new StringBuilder();
        PrintTo(output, diagnostic);
        return output.ToString();
    }

    public static void PrintTo(StringBuilder output, Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var place = diagnostic.Location is { } l ? $"{Visible(l.ToString())}: " : "";
        output.Append(CultureInfo.InvariantCulture, $"{place}{severity} {diagnostic.Code}: {Shown(diagnostic.Message)}\n");
        if (diagnostic.Location is { Source.Length: > 0 } location)
            PrintExcerpt(output, location);
        if (diagnostic.Elsewhere is { Count: > 0 } elsewhere)
            PrintPlaces(output, elsewhere);
        foreach (var step in diagnostic.Trace ?? [])
            output.Append("  ").Append(Shown(step)).Append('\n');
        if (diagnostic.Help is { } help)
            output.Append("  help: ").Append(Shown(help)).Append('\n');
    }

    private static string Shown(string text) => Visible(LongText.Shorten(text));

    private static void PrintPlaces(StringBuilder output, IReadOnlyList<TextLocation> places)
    {
        var shown = string.Join(", ", places.Take(MaximumPlaces).Select(place => Visible(place.ToString())));
        output.Append(CultureInfo.InvariantCulture, $"  and {places.Count} more: {shown}{(places.Count > MaximumPlaces ? ", …" : "")}\n");
    }

    private static void PrintExcerpt(StringBuilder output, TextLocation location)
    {
        var line = location.Source.Line(location.Line - 1);
        var column = Math.Min(location.Column - 1, line.Length);
        var length = Math.Clamp(location.Span.Length, 1, Math.Max(1, line.Length - column));
        var first = Math.Max(0, Math.Min(column - (MaximumLineLength / 4), line.Length - MaximumLineLength));
        var shown = line.Slice(first, Math.Min(MaximumLineLength, line.Length - first));
        length = Math.Clamp(Math.Min(length, first + shown.Length - column), 1, length);

        var number = location.Line.ToString(CultureInfo.InvariantCulture);
        output.Append("  ").Append(number).Append(" | ").Append(Visible(shown)).Append('\n');
        output.Append("  ").Append(' ', number.Length).Append(" | ");
        foreach (var c in shown[..(column - first)])
            output.Append(c == '\t' ? '\t' : ' ');
        output.Append('^', length).Append('\n');
    }

    /// <summary>
    /// What a contributor wrote must not move the cursor, colour the terminal or turn the direction of the text:
    /// control and format characters are shown as a replacement of the same width.
    /// </summary>
    public static string Visible(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var hidden = c != '\t' && (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);
            result.Append(hidden ? '\uFFFD' : c);
        }

        return result.ToString();
    }
}
