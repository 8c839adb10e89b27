using System.Globalization;
using Previews.Content.Yaml;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>Reads <c>6-0</c>, the home side's goals first.</summary>
internal sealed class ScoreReader(DiagnosticBag diagnostics)
{
    private readonly ScalarReader _scalars = new(diagnostics);

    public Score? Read(YamlNode node)
    {
        if (_scalars.Text(node) is not { } text)
            return null;
        if (text.Split('-', '\u2013') is [var home, var away] && Goals(home) is { } homeGoals && Goals(away) is { } awayGoals)
            return new Score(homeGoals, awayGoals);
        diagnostics.NotAScore(node.Location, text);
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

    /// <summary>At most three digits: 149-0 has happened (Antananarivo, 2002).</summary>
    private static int? Goals(string text) =>
        text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var goals) ? goals : null;
}
