using System.Text;
using Previews.Site.Tables;

namespace Previews.Site.Rankings;

/// <summary>A ranking across groups as CSV, in the manner of <see cref="TableCsv"/>: <c>open</c> says that level teams share the place in the group.</summary>
public static class CrossGroupCsv
{
    private const string Heading = "rank,level,team,name,group,open,played,won,drawn,lost,goals_for,goals_against,goal_difference,points,deducted,zone,reason";

    public static string Write(CrossGroupReport report)
    {
        var text = new StringBuilder(Heading).Append("\r\n");
        for (var i = 0; i < report.Ranking.Rows.Length; i++)
            text.AppendJoin(',', Cells(report, i)).Append("\r\n");
        return text.ToString();
    }

    private static IEnumerable<string> Cells(CrossGroupReport report, int index)
    {
        var (entry, row) = (report.Ranking.Rows[index], report.Ranking.Rows[index].Row);
        return
        [
            TableCsv.Number(row.Rank),
            row.IsLevel ? "true" : "false",
            TableCsv.Text(row.Team.Id),
            TableCsv.Text(report.NameOf(row.Team)),
            TableCsv.Text(entry.Group.Id),
            entry.IsOpen ? "true" : "false",
            .. TableCsv.Figures(row),
            TableCsv.Text(row.Zone?.Key),
            TableCsv.Text(report.ReasonOf(index)),
        ];
    }
}
