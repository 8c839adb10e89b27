using System.Text;
using Previews.Football.Matches;
using Previews.Site.Tables;
using Previews.Site.Texts;

namespace Previews.Site.Rankings;

/// <summary>A ranking across groups for a terminal: columns in line, then whether it is final, what is open, the reasons, and what does not count.</summary>
public static class CrossGroupPlainText
{
    public static string Write(CrossGroupReport report)
    {
        var (ranking, texts) = (report.Ranking, report.Texts);
        var lines = new List<string[]> { TablePlainText.HeadingsIn(texts) };
        lines.AddRange(
            ranking.Rows.Select(r => TablePlainText.Cells(r.Row, $"{report.NameOf(r.Row.Team)} ({r.Group.Name.In(texts.Language)})", letter: null, texts)));

        var text = new StringBuilder(report.Wording.Caption(ranking)).Append("\n\n").Append(TablePlainText.Aligned(lines));
        foreach (var note in Notes(report))
            text.Append('\n').Append(note);
        return text.ToString();
    }

    private static IEnumerable<string> Notes(CrossGroupReport report)
    {
        var (ranking, texts) = (report.Ranking, report.Texts);
        yield return report.Wording.State(ranking);
        foreach (var sentence in report.Wording.About(ranking).Concat(report.Wording.Open(ranking)))
            yield return sentence;
        for (var i = 0; i < ranking.Rows.Length; i++)
        {
            if (report.ReasonOf(i) is { } reason)
                yield return texts.Get(ReasonTexts.Row, ("team", report.NounOf(ranking.Rows[i].Row.Team)), ("reason", reason));
        }

        foreach (var line in TablePlainText.Ties(report.Ties))
            yield return line;
        foreach (var row in ranking.Rows.Where(r => ranking.IsFinal && r.Row.Zone is not null))
            yield return texts.Get(ReasonTexts.Row, ("team", report.NounOf(row.Row.Team)), ("reason", row.Row.Zone!.Text.In(texts.Language)));
        foreach (var note in TablePlainText.LeftOut(ranking.Deductions, report.Deductions, ranking.Awaited, texts))
            yield return note;
        if (ranking.Rows.Any(r => !r.LeftOut.IsEmpty))
            yield return texts.Get(CrossGroupTexts.LeftOut);
        foreach (var match in ranking.Rows.SelectMany(r => r.LeftOut))
            yield return $"  {report.NameOf(match.Fixture.Home)} {Score(match, report)} {report.NameOf(match.Fixture.Away)}";
    }

    private static string Score(Match match, CrossGroupReport report)
    {
        if (match.CountingScore is not { } score)
            return report.Texts.Get(MatchTexts.LostByBoth);
        return report.Texts.Get(LanguageTexts.NumberScore, ("home", score.Home), ("away", score.Away));
    }
}
