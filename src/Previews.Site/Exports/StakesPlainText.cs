using System.Text;
using Previews.Football.Scenarios;
using Previews.Site.Wording;

namespace Previews.Site.Exports;

/// <summary>What is at stake, for a terminal: a line a sentence.</summary>
public static class StakesPlainText
{
    public static string Write(StakesReport report)
    {
        var text = new StringBuilder(report.Table.Group.Name.In(report.Texts.Language)).Append("\n\n");
        foreach (var fate in report.Fates.Teams)
            text.Append(report.Wording.Range(fate)).Append(Status(report, fate)).Append('\n');
        foreach (var match in report.Matches)
        {
            text.Append('\n').Append(report.NameOf(match.Match.Home)).Append(" – ").Append(report.NameOf(match.Match.Away)).Append('\n');
            foreach (var side in new[] { match.Home, match.Away })
                text.AppendJoin("", StakesWording.Telling(side).Select(s => $"  {report.Wording.Sentence(s)}\n"));
        }

        return text.ToString();
    }

    private static string Status(StakesReport report, TeamFate fate) =>
        report.Fates.StatusOf(fate.Team) is { } status ? $" ({report.Statuses.Text(status)})" : "";
}
