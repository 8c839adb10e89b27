using Previews.Text;

namespace Previews.Content.SiteSettings;

/// <summary>What can be wrong with the settings.</summary>
internal static class SettingsDiagnostics
{
    public static void BaseUrlTooLong(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0240",
            location,
            "the base URL has a query or a fragment",
            "scheme, host and path are enough: https://example.org/football/");

    public static void NoLanguages(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0247", location, "the site has no language", "list at least one, as in `languages: [fr]`");

    public static void LanguageTwice(this DiagnosticBag bag, TextLocation location, string language) =>
        bag.Error("PV0248", location, $"`{language}` stands twice among the languages", "keep one of the two");
}
