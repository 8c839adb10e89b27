using Previews.Text;

namespace Previews.Content.People;

/// <summary>What can be wrong with people, seen over all matches.</summary>
internal static class PeopleDiagnostics
{
    public static void TwoSpellings(
        this DiagnosticBag bag, TextLocation location, string name, string usual, string usualId, TextLocation first) =>
        bag.Warning(
            "PV0261",
            location,
            $"`{name}` is spelt `{usual}` in {first}: two people of one team, unless both are the same",
            $"spell the name one way; or, where sources differ, write it into people/{usualId}.yml: `name: {usual}`, `aliases: [{name}]`");

    public static void TwoNearNames(
        this DiagnosticBag bag, TextLocation location, string name, string usual, string usualId, TextLocation first) =>
        bag.Warning(
            "PV0263",
            location,
            $"`{name}` is a letter apart from `{usual}` of the same team, in {first}: two people, unless both are the same",
            $"spell the name one way; two people have a file of people/ each; where sources differ about one, write it into people/{usualId}.yml: `name: {usual}`, `aliases: [{name}]`");

    public static void PersonOfTwoTeams(
        this DiagnosticBag bag, TextLocation location, string name, string team, string other, TextLocation before, TextLocation after) =>
        bag.Warning(
            "PV0266",
            location,
            $"`{name}` plays for `{team}` here, and for `{other}` before and after it: in {before} and {after}",
            "mend the name or the side; two people of one name have a file of people/ each, and the matches name them as these do");
}
