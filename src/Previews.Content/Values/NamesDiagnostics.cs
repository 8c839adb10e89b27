using System.Globalization;
using NodaTime;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>What can be wrong with the names that a thing had one after the other.</summary>
internal static class NamesDiagnostics
{
    public static void FirstNameWithDay(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0274",
            location,
            "nothing says what the name was before",
            "the first of the `names` holds from the beginning: it is written without `from`");

    public static void LaterNameWithoutDay(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0275",
            location,
            "nothing says from when the name holds",
            "add the day to it, as in `from: 2022-06-02`; only the first of the `names` goes without");

    public static void TwoNamesFromOneDay(this DiagnosticBag bag, TextLocation location, LocalDate day) =>
        bag.Error(
            "PV0276",
            location,
            string.Create(CultureInfo.InvariantCulture, $"two names hold from {day:uuuu-MM-dd} on"),
            "names in several languages that hold from one day stand in one entry: `name: {fr: …, en: …}`");

    public static void NameBesideNames(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0277", location, "`name` and `names` are both there", "write `name` if it never changed; else `names` alone, the first without `from`");
}
