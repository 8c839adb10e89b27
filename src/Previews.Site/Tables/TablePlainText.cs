using System.Globalization;
using System.Text;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Site.Texts;

namespace Previews.Site.Tables;

/// <summary>A table for a terminal: columns in line, then whether it is final, why level teams stand in their order, and what is left out.</summary>
public static class TablePlainText
{
    private static readonly ProgramText[] Figures =
    [
        TableTexts.PlayedShort,
        TableTexts.WonShort,
        TableTexts.DrawnShort,
        TableTexts.LostShort,
        TableTexts.GoalsForShort,
        TableTexts.GoalsAgainstShort,
        TableTexts.DifferenceShort,
        TableTexts.PointsShort,
    ];

    public static string Write(TableReport report)
    {
        var lines = new List<string[]> { HeadingsIn(report.Texts) };
        lines.AddRange(report.Table.Rows.Select(r => Cells(r, report.NameOf(r.Team), report.LetterOf(r.Team), report.Texts)));

        var text = new StringBuilder(report.Caption).Append("\n\n").Append(Aligned(lines));
        foreach (var note in Notes(report))
            text.Append('\n').Append(note);
        return text.ToString();
    }

    internal static string[] HeadingsIn(InterfaceTexts texts) =>
        ["", texts.Get(TableTexts.Team), .. Figures.Select(figure => texts.Get(figure)), ""];

    /// <param name="name">What stands for the team.</param>
    /// <param name="letter">What is certain of it; null: nothing, or it has none.</param>
    internal static string[] Cells(TableRow row, string name, string? letter, InterfaceTexts texts) =>
    [
        Number(row.Rank) + (row.IsLevel ? "=" : ""),
        name,
        .. new[] { row.Played, row.Won, row.Drawn, row.Lost, row.GoalsFor, row.GoalsAgainst }.Select(Number),
        texts.Signed(row.GoalDifference),
        Number(row.Points) + (row.Deducted > 0 ? "*" : ""),
        letter ?? "",
    ];

    private static IEnumerable<string> Notes(TableReport report)
    {
        var (table, texts) = (report.Table, report.Texts);
        if (table.Cut.IsStanding)
            if (State(table, texts) is { } state)
                yield return state;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (report.ReasonOf(i) is { } reason)
                yield return texts.Get(ReasonTexts.Row, ("team", report.NounOf(table.Rows[i].Team)), ("reason", reason));
        }

        foreach (var line in Ties(report.Ties).Concat(Statuses(report).Distinct(StringComparer.Ordinal)))
            yield return line;
        foreach (var fact in report.Facts.Of(table))
            yield return fact;
        foreach (var note in LeftOut(table.Deductions, report.Deductions, table.Awaited, texts))
            yield return note;
    }

    /// <summary>Of a group without matches there is nothing left to play, and nothing to say.</summary>
    internal static string? State(Table table, InterfaceTexts texts) => table switch
    {
        { IsFinal: true } => texts.Get(TableTexts.Final),
        { FixturesKnown: false } => texts.Get(TableTexts.Open),
        { MatchesTotal: 0 } => null,
        _ => texts.Get(TableTexts.Provisional, ("n", table.MatchesTotal - table.MatchesCounted)),
    };

    /// <summary>Each tie with its steps, numbered.</summary>
    internal static IEnumerable<string> Ties(IEnumerable<(string Heading, IEnumerable<string> Steps)> ties) =>
        ties.SelectMany(t => t.Steps.Select((step, i) => $"  {i + 1}. {step}").Prepend(t.Heading));

    /// <summary>The legend of the letters, and what is certain of teams whose zone has none.</summary>
    private static IEnumerable<string> Statuses(TableReport report) =>
        from row in report.Table.Rows
        let status = report.StatusOf(row.Team)
        where status is not null
        select report.Texts.Get(ReasonTexts.Row, ("team", report.LetterOf(row.Team) ?? report.NameOf(row.Team)), ("reason", report.Statuses.Text(status)));

    /// <summary>Points that were taken off, and matches whose result a table still lacks.</summary>
    internal static IEnumerable<string> LeftOut(
        IEnumerable<Deduction> deductions, DeductionWording wording, IEnumerable<Match> awaited, InterfaceTexts texts)
    {
        foreach (var deduction in deductions)
            yield return "* " + wording.Of(deduction);
        foreach (var match in awaited)
            yield return texts.Get(TableTexts.Awaited, ("match", texts.MatchOf(match.Fixture.Home, match.Fixture.Away)));
    }

    /// <summary>Names and letters to the left, everything else to the right.</summary>
    internal static StringBuilder Aligned(List<string[]> lines)
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
