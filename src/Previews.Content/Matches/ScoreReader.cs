using System.Globalization;
using Previews.Content.Yaml;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>Reads <c>6-0</c>, the home side's goals first.</summary>
internal sealed class ScoreReader(DiagnosticBag diagnostics)
{
    private const string BothLose = "both lose";

    private readonly ScalarReader _scalars = new(diagnostics);

    public Score? Read(YamlNode node)
    {
        if (_scalars.Text(node) is not { } text)
            return null;
        if (ScoreOf(text) is { } score)
            return score;
        diagnostics.NotAScore(node.Location, text);
        return null;
    }

    /// <summary>A decision: <c>0-3</c>, <c>both lose</c>, or with goals for each side, scored and conceded, <c>both lose 0-3</c>.</summary>
    public Decision? ReadDecision(YamlNode node)
    {
        if (node is not YamlNode.Scalar { Text: var text } || !text.TrimStart().StartsWith("both", StringComparison.Ordinal))
            return Read(node) is { } score ? new Decision.Result(score) : null;
        var goals = text.Trim();
        if (goals.StartsWith(BothLose, StringComparison.Ordinal))
            goals = goals[BothLose.Length..].TrimStart();
        if (goals.Length == 0)
            return new Decision.LostByBoth(new Score(0, 0));
        if (ScoreOf(goals) is { } each && each.Home <= each.Away)
            return new Decision.LostByBoth(each);
        diagnostics.NotADefeatOfBoth(node.Location, goals);
        return null;
    }

    /// <summary>A score of a shoot-out: somebody won it.</summary>
    public Score? ReadShootOut(YamlNode node)
    {
        var score = Read(node);
        if (score is not { } s || s.Home != s.Away)
            return score;
        diagnostics.ShootOutWithoutWinner(node.Location, s.ToString());
        return null;
    }

    private static Score? ScoreOf(string text) =>
        text.Split('-', '\u2013') is [var home, var away] && Goals(home) is { } homeGoals
            && Goals(away) is { } awayGoals ? new Score(homeGoals, awayGoals) : null;

    /// <summary>At most three digits, without zeros before them: 149-0 has happened (Antananarivo, 2002), 010-1 is a slip.</summary>
    private static int? Goals(string text) =>
        (text is "0" or [>= '1' and <= '9', ..]) && text.Length <= 3
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var goals) ? goals : null;
}
