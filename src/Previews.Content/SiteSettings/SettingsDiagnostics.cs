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
}
