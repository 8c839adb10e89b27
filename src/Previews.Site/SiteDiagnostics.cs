using Previews.Text;

namespace Previews.Site;

/// <summary>What can be wrong with the site as a whole.</summary>
internal static class SiteDiagnostics
{
    public static void ReportSamePath(this DiagnosticBag bag, string path) =>
        bag.Error(
            "PV0511",
            null,
            $"two pages have the address `/{path}`",
            "change one of the ids, or a word under `paths` in `theme/i18n/`; case does not tell addresses apart");

    public static void ReportEmptySite(this DiagnosticBag bag) =>
        bag.Error("PV0513", null, "the site would have no match, group or article: nothing is published", "is this the right `--input` folder?");
}
