using System.Text;
using Previews.Football.Scenarios;
using Previews.Site.Wording;

namespace Previews.Site.Exports;

/// <summary>What is at stake, for a terminal: match by match, side by side, result by result, a line a sentence.</summary>
public static class StakesPlainText
{
    public static string Write(StakesReport report)
    {
        var text = new StringBuilder(report.Table.Group.Name.In(report.Texts.Language)).Append("\n\n");
        foreach (var fate in report.Fates.Teams)
            text.Append(report.Wording.Range(fate, report.Fates.StatusOf(fate.Team))).Append('\n');
        foreach (var match in report.Matches)
        {
            text.Append('\n').Append(report.NameOf(match.Match.Home)).Append(" – ").Append(report.NameOf(match.Match.Away)).Append('\n');
            foreach (var side in match.Sides)
                Write(text, report, side);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, StakesReport report, SideStakes side)
    {
        var told = ToldStatements.Of(side);
        var isLeft = told.Count > 0 || ToldStatements.DecidesNothingYet(side);
        text.Append("  ").Append(isLeft ? report.NameOf(side.Team) : report.Wording.Range(side.Now, side.Status)).Append('\n');
        if (ToldStatements.DecidesNothingYet(side))
            text.Append("    ").Append(report.Wording.DecidesNothing(side.Team)).Append('\n');
        foreach (var results in told)
        {
            text.Append("    ").Append(report.Wording.Results(results)).Append('\n');
            text.AppendJoin("", results.Statements.Select(s => $"      {report.Wording.Sentence(s)}\n"));
        }
    }
}
