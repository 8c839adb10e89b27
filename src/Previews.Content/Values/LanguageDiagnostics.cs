using Previews.Text;

namespace Previews.Content.Values;

/// <summary>What can be wrong with the code of a language.</summary>
internal static class LanguageDiagnostics
{
    public static void NotALanguage(this DiagnosticBag bag, TextLocation location, string text, IReadOnlyCollection<string> known) =>
        bag.Error(
            "PV0211",
            location,
            $"`{text}` is not the code of a language",
            Suggestions.DidYouMeanOrList(text, known, "the site's are"));
}
