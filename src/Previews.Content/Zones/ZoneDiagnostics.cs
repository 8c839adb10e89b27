using System.Globalization;
using Previews.Text;

namespace Previews.Content.Zones;

/// <summary>What can be wrong with what the places of a table mean.</summary>
internal static class ZoneDiagnostics
{
    public static void NotPlaces(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0217", location, $"`{text}` is not a range of places", "write one place, 2, or the first and the last, 3-5");

    /// <param name="free">What is left of the places; null if nothing is.</param>
    public static void OverlappingZones(this DiagnosticBag bag, TextLocation location, int place, string other, string? free) =>
        bag.Error(
            "PV0242",
            location,
            string.Create(CultureInfo.InvariantCulture, $"place {place} belongs to the zone `{other}` too"),
            free is null
                ? $"a place has one zone: mend this one's places, or those of `{other}`"
                : $"a place has one zone: write `{free}`, or mend the places of `{other}`");

    public static void ZoneBeyondTable(this DiagnosticBag bag, TextLocation location, string zone, int place, int places) =>
        bag.Warning(
            "PV0264",
            location,
            string.Create(CultureInfo.InvariantCulture, $"the zone `{zone}` holds place {place}, and no table here has more than {places}"),
            "mend the places, or add the teams that are missing");

    public static void ZoneTwice(this DiagnosticBag bag, TextLocation location, string zone) =>
        bag.Error(
            "PV0265",
            location,
            $"there are two zones `{zone}`",
            "places next to each other are one zone, as `places: 3-5`; others have keys of their own, and may have the same text");
}
