using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>What can be wrong with what one match says of its tie: PV0283 to PV0286.</summary>
internal static class TieKeyDiagnostics
{
    public static void UnknownRound(this DiagnosticBag bag, TextLocation location, string round, string competition, IReadOnlyCollection<string> known) =>
        bag.Error(
            "PV0283",
            location,
            $"the competition `{competition}` has no round `{round}`",
            known.Count == 0 ? $"list its rounds in its file: `stages: [{round}]`" : Suggestions.DidYouMeanOrList(round, known, "its rounds are"));

    public static void TieInAGroup(this DiagnosticBag bag, TextLocation location, string group) =>
        bag.Error("PV0284", location, $"a match that counts in the group `{group}` is of no tie", "leave this out, or `group`");

    public static void TieWithoutRound(this DiagnosticBag bag, TextLocation location, IReadOnlyCollection<string> rounds) =>
        bag.Error(
            "PV0285",
            location,
            "the match does not say of which round its tie is",
            $"write `round:` with one of: {string.Join(", ", rounds)}; then `tie` follows from the teams");

    public static void WinnerDidNotPlay(this DiagnosticBag bag, TextLocation location, string team, string home, string away) =>
        bag.Error("PV0286", location, $"`{team}` cannot go through: it does not play in this match", $"`team` is `{home}` or `{away}`");
}
