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

    public static void InNoLanguageOfTheSite(this DiagnosticBag bag, TextLocation location, IEnumerable<string> given, IEnumerable<string> known) =>
        bag.Warning(
            "PV0239",
            location,
            $"this is given in {string.Join(", ", given.Select(l => $"`{l}`"))} only, and the site has no such language: its pages show it all the same",
            $"give it in {string.Join(" or ", known.Select(l => $"`{l}`"))}, or add the language to `languages` in `settings.yml`");
}
