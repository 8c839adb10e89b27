using System.Globalization;
using System.Text;
using Previews.Football.Tables;

namespace Previews.Site.Tables;

/// <summary>
/// A table as CSV (RFC 4180): one heading line of fixed names, one line a team. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it; numbers are numbers.
/// </summary>
public static class TableCsv
{
    private const string Heading = "rank,level,team,name,played,won,drawn,lost,goals_for,goals_against,goal_difference,points,deducted,zone,reason,status,letter";

    public static string Write(TableReport report)
    {
        var text = new StringBuilder(Heading).Append("\r\n");
        for (var i = 0; i < report.Table.Rows.Length; i++)
            text.AppendJoin(',', Cells(report, i)).Append("\r\n");
        return text.ToString();
    }

    /// <summary>A cell with a text, safe to open in a spreadsheet: quoted where it has to be.</summary>
    public static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var isFormula = text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '|' or '%' or '＝' or '＋' or '－' or '＠', ..]
            || text[0] is '\t' or '\r' or '\n';
        var safe = isFormula ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static IEnumerable<string> Cells(TableReport report, int index)
    {
        var row = report.Table.Rows[index];
        return
        [
            Number(row.Rank),
            row.IsLevel ? "true" : "false",
            Text(row.Team.Id),
            Text(report.NameOf(row.Team)),
            .. Figures(row),
            Text(row.Zone?.Key),
            Text(report.ReasonOf(index)),
            Text(report.StatusOf(row.Team) is { } status ? report.Statuses.Text(status) : null),
            Text(report.LetterOf(row.Team)),
        ];
    }

    internal static IEnumerable<string> Figures(TableRow row) =>
        new[] { row.Played, row.Won, row.Drawn, row.Lost, row.GoalsFor, row.GoalsAgainst, row.GoalDifference, row.Points, row.Deducted }.Select(Number);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
