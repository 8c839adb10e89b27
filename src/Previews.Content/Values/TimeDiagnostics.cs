using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>What can be wrong with a day or a time: PV022x.</summary>
internal static class TimeDiagnostics
{
    internal const string Help =
        "write day, time and zone, as in 2025-09-07 20:45 Europe/Brussels, or with an offset: 2025-09-07T20:45+02:00";

    public static void NotADate(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0220", location, $"`{text}` is not a day", "write year, month and day, as in 2025-09-07");

    public static void NotATime(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0221", location, $"`{text}` is not a day and a time", Help);

    public static void TimeWithoutZone(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0222", location, $"`{text}` does not say in which zone", Help);

    public static void NotAPeriod(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error(
            "PV0238",
            location,
            $"`{text}` is no month and no days from one to another",
            "write a month, as in 2025-10, or the first and the last day: 2025-10-01/2025-10-14");

    public static void TimeWithSeconds(this DiagnosticBag bag, TextLocation location, string text, LocalDateTime time) =>
        bag.Error("PV0229", location, $"`{text}` has seconds", $"leave them out, as in {Written(time).Replace('T', ' ')} Europe/Brussels");

    public static void UnknownZone(this DiagnosticBag bag, TextLocation location, string zone, string? nearest) =>
        bag.Error(
            "PV0223",
            location,
            $"`{zone}` is no time zone",
            nearest is null ? "zones have names like Europe/Brussels" : $"did you mean `{nearest}`?");

    public static void SkippedTime(this DiagnosticBag bag, TextLocation location, LocalDateTime time, string zone) =>
        bag.Error("PV0224", location, $"{Written(time)} does not exist in {zone}: the clocks go forward over it");

    public static void AmbiguousTime(this DiagnosticBag bag, TextLocation location, LocalDateTime time, string zone, ZonedDateTime first) =>
        bag.Error(
            "PV0225",
            location,
            $"{Written(time)} happens twice in {zone}: the clocks go back over it",
            $"say which, with its offset: {Written(time)}{Written(first.Offset)} is the first");

    public static void DoubtfulYear(this DiagnosticBag bag, TextLocation location, int year) =>
        bag.Error("PV0226", location, string.Create(CultureInfo.InvariantCulture, $"nothing is known of football in the year {year}"));

    public static void DatesOutOfOrder(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0244", location, "the dates are not in order", "the earlier comes first; only the first may be without `from`");

    /// <summary>As authors write it.</summary>
    internal static string Written(ZonedDateTime time) =>
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm z", null).Format(time);

    private static string Written(Offset offset) => OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset);

    private static string Written(LocalDateTime time) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(time);
}
