using System.Globalization;
using System.Text;
using Previews.Football.Tables;

namespace Previews.Site.Exports;

/// <summary>A table for a terminal: columns in line, then whether it is final, why level teams stand in their order, and what is left out.</summary>
public static class TablePlainText
{
    private static readonly string[] Headings = ["played", "won", "drawn", "lost", "goals_for", "goals_against", "difference", "points"];

    public static string Write(TableReport report)
    {
        var lines = new List<string[]> { (string[])["", report.Texts.Get("table.team"), .. Headings.Select(h => report.Texts.Get($"table.{h}_short")), ""] };
        lines.AddRange(report.Table.Rows.Select(r => Cells(r, report)));

        var text = new StringBuilder(report.Caption).Append("\n\n").Append(Aligned(lines));
        foreach (var note in Notes(report))
            text.Append('\n').Append(note);
        return text.ToString();
    }

    private static string[] Cells(TableRow row, TableReport report) =>
    [
        Number(row.Rank) + (row.IsLevel ? "=" : ""),
        report.NameOf(row.Team),
        .. new[] { row.Played, row.Won, row.Drawn, row.Lost, row.GoalsFor, row.GoalsAgainst }.Select(Number),
        report.Texts.Signed(row.GoalDifference),
        Number(row.Points) + (row.Deducted > 0 ? "*" : ""),
        report.LetterOf(row.Team) ?? "",
    ];

    private static IEnumerable<string> Notes(TableReport report)
    {
        var (table, texts) = (report.Table, report.Texts);
        if (table.Cut.IsStanding)
            yield return table.IsFinal ? texts.Get("table.final") : texts.Get("table.provisional", ("n", table.MatchesTotal - table.MatchesCounted));
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (report.ReasonOf(i) is { } reason)
                yield return texts.Get("reasons.row", ("team", report.NounOf(table.Rows[i].Team)), ("reason", reason));
        }

        foreach (var line in report.Ties.SelectMany(t => t.Steps.Select((step, i) => $"  {i + 1}. {step}").Prepend(t.Heading)))
            yield return line;
        foreach (var line in Statuses(report).Distinct(StringComparer.Ordinal))
            yield return line;
        foreach (var deduction in table.Deductions)
            yield return "* " + report.Deductions.Of(deduction);
        foreach (var match in table.Awaited)
            yield return texts.Get("table.awaited", ("match", $"{report.NameOf(match.Fixture.Home)} – {report.NameOf(match.Fixture.Away)}"));
    }

    /// <summary>The legend of the letters, and what is certain of teams whose zone has none.</summary>
    private static IEnumerable<string> Statuses(TableReport report) =>
        from row in report.Table.Rows
        let status = report.StatusOf(row.Team)
        where status is not null
        select report.Texts.Get("reasons.row", ("team", report.LetterOf(row.Team) ?? report.NameOf(row.Team)), ("reason", report.Statuses.Text(status)));

    /// <summary>Names and letters to the left, everything else to the right.</summary>
    private static StringBuilder Aligned(List<string[]> lines)
    {
        var widths = Enumerable.Range(0, lines[0].Length).Select(c => lines.Max(l => l[c].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, c) => c == 1 || c == line.Length - 1 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return text;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
