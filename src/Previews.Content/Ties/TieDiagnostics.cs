using System.Globalization;
using Previews.Text;

namespace Previews.Content.Ties;

/// <summary>What can be wrong with the matches of a tie together: PV0287 to PV0298.</summary>
internal static class TieDiagnostics
{
    public static void OtherTeamsInTie(this DiagnosticBag bag, TextLocation location, string id, string tie, string first, TextLocation place) =>
        bag.Error(
            "PV0287",
            location,
            $"`{id}` is of the tie `{tie}`, in which other teams play: its first match is `{first}` in {place}",
            "name another `tie`, or mend the teams");

    public static void OtherRoundInTie(this DiagnosticBag bag, TextLocation location, string id, string tie, string first, TextLocation place) =>
        bag.Error(
            "PV0288",
            location,
            $"`{id}` is of the tie `{tie}` and of another round than its first match, `{first}` in {place}",
            "name another `tie`, or mend `round`");

    public static void MatchTooMany(this DiagnosticBag bag, TextLocation location, string id, string tie, int legs) =>
        bag.Error(
            "PV0289",
            location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{id}` is one match too many: the tie `{tie}` has {(legs == 1 ? "one leg" : "two legs")}, and its rules know no replay"),
            "mend `legs` of the round, or add `replay` to its `level`");

    public static void MatchAfterTheTie(this DiagnosticBag bag, TextLocation location, string id, string winner, string after) =>
        bag.Error("PV0290", location, $"`{id}` follows a tie that `{winner}` had won with `{after}`", "mend the scores, or name another `tie`");

    public static void PlayedOnTooEarly(this DiagnosticBag bag, TextLocation location, string id) =>
        bag.Error(
            "PV0291",
            location,
            $"`{id}` is a first leg, which has no extra time and no penalties",
            "they belong to the second leg; mend the dates if this is the second");

    public static void LegsAtOneGround(this DiagnosticBag bag, TextLocation location, string team, string first, TextLocation place) =>
        bag.Error("PV0292", location, $"`{team}` is at home in both legs; the first is `{first}` in {place}", "exchange `home` and `away` with the score");

    public static void LegBeforeTheDraw(this DiagnosticBag bag, TextLocation location, string id, string round) =>
        bag.Error("PV0293", location, $"`{id}` kicks off before its round `{round}` is drawn", "mend the kick-off, or `drawn` of the round");

    public static void DecidedOtherwise(this DiagnosticBag bag, TextLocation location, string written, string winner) =>
        bag.Error(
            "PV0294",
            location,
            $"by its results the tie is won by `{winner}`, and not by `{written}`",
            "leave `through` out: it is for ties that no result decides");

    /// <param name="next">What the rules ask for, as an author writes it.</param>
    public static void LevelForGood(this DiagnosticBag bag, TextLocation location, string tie, string next) =>
        bag.Warning("PV0295", location, $"the tie `{tie}` is level after this match, and nobody goes through", next);

    public static void PlayedOnAgainstTheRules(this DiagnosticBag bag, TextLocation location, string what, string tie) =>
        bag.Error("PV0296", location, $"the tie `{tie}` knows no {what} here", "leave it out, or mend `level` of its round");

    public static void PlayedOnThoughDecided(this DiagnosticBag bag, TextLocation location, string tie, string winner) =>
        bag.Error(
            "PV0297",
            location,
            $"the tie `{tie}` was decided before the penalties: `{winner}` goes through",
            "mend the score (without penalties, with extra time), or leave `penalties` out");

    public static void MatchWithoutRound(this DiagnosticBag bag, TextLocation location, string id, IReadOnlyCollection<string> rounds) =>
        bag.Warning(
            "PV0298",
            location,
            $"`{id}` is of no group and of no round of its competition",
            $"write `round:` with one of: {string.Join(", ", rounds)}");
}
