using System.Globalization;
using System.Text;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Site.Texts;

namespace Previews.Site.Exports;

/// <summary>A table for a terminal: columns in line, then whether it is final, why level teams stand in their order, and what is left out.</summary>
public static class TablePlainText
{
    private static readonly string[] Figures = ["played", "won", "drawn", "lost", "goals_for", "goals_against", "difference", "points"];

    public static string Write(TableReport report)
    {
        var lines = new List<string[]> { HeadingsIn(report.Texts) };
        lines.AddRange(report.Table.Rows.Select(r => Cells(r, report.NameOf(r.Team), report.Texts)));

        var text = new StringBuilder(report.Caption).Append("\n\n").Append(Aligned(lines));
        foreach (var note in Notes(report))
            text.Append('\n').Append(note);
        return text.ToString();
    }

    internal static string[] HeadingsIn(InterfaceTexts texts) =>
        ["", texts.Get("table.team"), .. Figures.Select(h => texts.Get($"table.{h}_short"))];

    /// <param name="name">What stands for the team.</param>
    internal static string[] Cells(TableRow row, string name, InterfaceTexts texts) =>
    [
        Number(row.Rank) + (row.IsLevel ? "=" : ""),
        name,
        .. new[] { row.Played, row.Won, row.Drawn, row.Lost, row.GoalsFor, row.GoalsAgainst }.Select(Number),
        texts.Signed(row.GoalDifference),
        Number(row.Points) + (row.Deducted > 0 ? "*" : ""),
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

        foreach (var row in table.Rows)
        {
            if (report.StatusOf(row.Team) is { } status)
                yield return texts.Get("reasons.row", ("team", report.NounOf(row.Team)), ("reason", report.Statuses.Text(status)));
        }

        foreach (var note in LeftOut(table.Deductions, table.Awaited, texts))
            yield return note;
    }

    /// <summary>Points that were taken off, and matches whose result a table still lacks.</summary>
    internal static IEnumerable<string> LeftOut(IEnumerable<Deduction> deductions, IEnumerable<Match> awaited, InterfaceTexts texts)
    {
        foreach (var deduction in deductions)
        {
            var reason = deduction.Reason is { } why ? $" ({why.In(texts.Language)})" : "";
            yield return "* " + texts.Get("table.deducted", ("team", NounOf(deduction.Team)), ("n", deduction.Points)) + reason;
        }

        foreach (var match in awaited)
            yield return texts.Get("table.awaited", ("match", $"{NounOf(match.Fixture.Home).Name} – {NounOf(match.Fixture.Away).Name}"));

        Noun NounOf(Team team) => Noun.For(team.Name.In(texts.Language), texts.Language);
    }

    /// <summary>Names to the left, everything else to the right.</summary>
    internal static StringBuilder Aligned(List<string[]> lines)
    {
        var widths = Enumerable.Range(0, lines[0].Length).Select(c => lines.Max(l => l[c].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
            text.AppendJoin("  ", line.Select((cell, c) => c == 1 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]))).Append('\n');
        return text;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
