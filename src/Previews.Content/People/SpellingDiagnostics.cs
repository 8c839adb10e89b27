using Previews.Text;

namespace Previews.Content.People;

/// <summary>What can be wrong with the spelling of names.</summary>
internal static class SpellingDiagnostics
{
    public static void TwoSpellings(
        this DiagnosticBag bag, TextLocation location, string name, string usual, string usualId, TextLocation first) =>
        bag.Warning(
            "PV0261",
            location,
            $"`{name}` is spelt `{usual}` in {first}: two people of one team, unless both are the same",
            $"spell the name one way; or, where sources differ, write it into people/{usualId}.yml: `name: {usual}`, `aliases: [{name}]`");
}
