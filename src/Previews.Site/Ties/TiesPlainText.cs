using System.Text;
using Previews.Football.Matches;
using Previews.Football.Ties;

namespace Previews.Site.Ties;

/// <summary>Ties as lines of text: the round, the matches with their scores, how the tie stands or ended, what each side needs.</summary>
public static class TiesPlainText
{
    public static string Write(TiesReport report)
    {
        var text = new StringBuilder();
        foreach (var tie in report.Ties)
        {
            if (text.Length > 0)
                text.Append('\n');
            Write(text, report, tie);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, TiesReport report, Tie tie)
    {
        var round = report.Wording.Round(tie.Reference.Round);
        text.Append(round is null ? "" : round + ": ").Append(report.Texts.MatchOf(tie.One, tie.Other)).Append('\n');
        foreach (var match in tie.Matches)
            text.Append("  ").Append(NameOf(match.Fixture.Home)).Append(' ').Append(ScoreOf(match)).Append(' ').Append(NameOf(match.Fixture.Away)).Append('\n');
        if ((report.Wording.Outcome(tie) ?? report.Wording.Standing(tie)) is { } sentence)
            text.Append("  ").Append(sentence).Append('\n');
        foreach (var need in TiesReport.NeedsIn(tie).SelectMany(n => report.Sentences(tie, n)))
            text.Append("  ").Append(need).Append('\n');

        string NameOf(Football.Team team) => report.Texts.NounOf(team).Name;
    }

    private static string ScoreOf(Match match) => match.CountingScore?.ToString() ?? "–";
}
