using System.Collections.Immutable;
using System.Text;
using Previews.Football.Scenarios;
using Previews.Football.Scenarios.Statements;
using Previews.Site.Tables;
using Previews.Site.Texts;

namespace Previews.Site.Stakes;

/// <summary>What is at stake, for a terminal: match by match, side by side, result by result, a line a sentence, and longer lists as tables.</summary>
public static class StakesPlainText
{
    private const int ConditionsWidth = 64;
    private const int ConsequenceWidth = 40;

    public static string Write(StakesReport report)
    {
        var text = new StringBuilder(report.Table.Group.Name.In(report.Texts.Language)).Append("\n\n");
        if (!report.Table.FixturesKnown)
            return text.Append(TablePlainText.State(report.Table, report.Texts)).Append('\n').ToString();
        foreach (var fate in report.Fates.Teams)
            text.Append(report.Wording.Range(fate, report.Fates.StatusOf(fate.Team))).Append('\n');
        foreach (var match in report.Matches.Where(m => m.Sides.Any(IsWorthAWord)))
        {
            text.Append('\n').Append(report.Texts.MatchOf(match.Match.Home, match.Match.Away)).Append('\n');
            foreach (var side in match.Sides.Where(IsWorthAWord))
                Write(text, report, side);
        }

        return text.ToString();
    }

    /// <summary>Not where the search stopped before it knew anything of the match: what it knows of the team has been said above.</summary>
    private static bool IsWorthAWord(SideStakes side) =>
        side.Now.IsSettled || StatementSelection.DecidesSomething(side) || StatementSelection.DecidesNothingYet(side);

    private static void Write(StringBuilder text, StakesReport report, SideStakes side)
    {
        var reported = StatementSelection.Of(side);
        var isLeft = reported.Count > 0 || StatementSelection.DecidesNothingYet(side);
        text.Append("  ").Append(isLeft ? report.NameOf(side.Team) : report.Wording.Range(side.Now, side.Status)).Append('\n');
        if (StatementSelection.DecidesNothingYet(side))
            text.Append("    ").Append(report.Wording.DecidesNothing(side.Team)).Append('\n');
        foreach (var open in StatementSelection.Open(side))
            text.Append("    ").Append(report.Wording.Sentence(open)).Append('\n');
        foreach (var results in reported)
        {
            text.Append("    ").Append(report.Wording.Results(results)).Append('\n');
            var inTable = results.Statements.RemoveAll(s => !results.IsLong || s.Besides.IsEmpty);
            foreach (var statement in results.Statements.RemoveRange(inTable))
                text.Append("      ").Append(report.Wording.Sentence(statement)).Append('\n');
            if (!inTable.IsEmpty)
                text.Append(TablePlainText.Aligned(Rows(inTable, report)));
        }
    }

    /// <summary>What has to happen, and what then follows.</summary>
    private static List<string[]> Rows(ImmutableArray<ReportedStatement> statements, StakesReport report)
    {
        var rows = new List<string[]> { Row(report.Texts.Get(StakesTexts.IfColumn), report.Texts.Get(StakesTexts.ThenColumn)) };
        foreach (var statement in statements)
        {
            var conditions = Wrapped(report.Wording.Conditions(statement), ConditionsWidth);
            var consequence = Wrapped(report.Wording.Consequence(statement), ConsequenceWidth);
            for (var line = 0; line < Math.Max(conditions.Count, consequence.Count); line++)
                rows.Add(Row(conditions.ElementAtOrDefault(line) ?? "", consequence.ElementAtOrDefault(line) ?? ""));
        }

        return rows;
    }

    private static string[] Row(string conditions, string consequence) => ["    ", conditions, consequence];

    /// <summary>What goes on in the next line is set in.</summary>
    private static List<string> Wrapped(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width)
                lines.Add("  " + word);
            else
                lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }

        return lines;
    }
}
