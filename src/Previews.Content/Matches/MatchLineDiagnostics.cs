using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>What can be wrong with what a match has in one line: a score, a goal, a card.</summary>
internal static class MatchLineDiagnostics
{
    public static void NotAScore(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0213", location, $"`{text}` is not a score", "write the home side's goals first, without zeros before them: 2-1");

    public static void NotAGoal(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error(
            "PV0214", location, $"`{text}` is not a goal", "write minute and scorer: 42 Name, 45+1 Name, 32p Name (penalty), 15og Name (own goal)");

    public static void NotACard(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error(
            "PV0215", location, $"`{text}` is not a card", "write minute and player: 31y Name, 60yr Name (second yellow), 70r Name (red), 80y+r Name");

    public static void NoSuchMinute(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error(
            "PV0216",
            location,
            $"`{text}` is no minute of a match",
            "minutes run from 1 to 120, without zeros before them; time is added to 45, 90, 105 and 120");
}
