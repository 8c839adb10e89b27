using System.Globalization;
using Previews.Text;

namespace Previews.Content.Yaml;

/// <summary>What can be wrong with the shape of a value: it is not of the type that its key wants. PV0201 to PV0210.</summary>
internal static class ShapeDiagnostics
{
    public static void NotAMapping(this DiagnosticBag bag, TextLocation location, string what, string? help = null) =>
        bag.Error("PV0201", location, $"{what} is wanted here, with `key: value` lines", help);

    /// <param name="isEmpty">Whether there is a text, of no letter.</param>
    /// <param name="line">The line as it was meant; null where that cannot be told.</param>
    public static void NotAText(this DiagnosticBag bag, TextLocation location, bool isEmpty = false, string? line = null) =>
        bag.Error(
            "PV0202",
            location,
            $"a text of at least one letter is wanted here, {(isEmpty ? "and there is none" : "not a list or a mapping")}",
            (isEmpty, line) switch
            {
                (_, not null) => $"write `{line}`",
                (true, _) => SwallowedText.Behind(location) is { } swallowed ? Swallowed($"'{swallowed}'") : "write it, or leave the key out",
                _ => "write one text; brackets and braces that belong to it stand in quotes with it",
            });

    private static string Swallowed(string line) => $"what follows ` #` is a comment: write `{line}`";

    public static void ListWithoutBrackets(this DiagnosticBag bag, TextLocation location, string key, string text) =>
        bag.Error(
            "PV0147",
            location,
            $"`{key}` is a list, and its items stand in brackets",
            $"write `{key}: [{text}]`; or, if it is one text with a comma in it, put it in quotes");

    public static void MissingKeys(this DiagnosticBag bag, TextLocation location, string what, IReadOnlyList<string> keys) =>
        bag.Error(
            "PV0203",
            location,
            keys.Count == 1
                ? $"{what} needs `{keys[0]}`, which is missing"
                : $"{what} needs {string.Join(", ", keys.SkipLast(1).Select(k => $"`{k}`"))} and `{keys[^1]}`, which are missing");

    /// <param name="swallowed">What stands behind the key, as a comment.</param>
    public static void MissingValue(this DiagnosticBag bag, TextLocation location, string key, string? swallowed = null) =>
        bag.Error(
            "PV0204",
            location,
            $"`{key}` has no value",
            swallowed is not null ? Swallowed($"{key}: '{swallowed}'") : "write one after the colon or, indented deeper than the key, below it; or leave the key out");

    public static void UnknownKey(
        this DiagnosticBag bag, TextLocation location, string key, string what, IReadOnlyCollection<string> known) =>
        bag.Error(
            "PV0205",
            location,
            $"`{key}` is no key of {what}",
            Suggestions.DidYouMean(key, known) ?? $"its keys are: {string.Join(", ", known.Order(StringComparer.Ordinal))}");

    public static void MoreUnknownKeys(this DiagnosticBag bag, TextLocation location, int count, string what) =>
        bag.Error("PV0206", location, string.Create(CultureInfo.InvariantCulture, $"{count} more unknown keys of {what} from here on"));

    public static void NotAFlag(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0207", location, $"`{text}` is neither `true` nor `false`");

    public static void NotAnInteger(this DiagnosticBag bag, TextLocation location, string text, int minimum, int maximum) =>
        bag.Error(
            "PV0208",
            location,
            string.Create(CultureInfo.InvariantCulture, $"`{text}` is not a whole number from {minimum} to {maximum}"),
            IsPlain(text) ? null : "write it in decimal digits, without zeros before it");

    private static bool IsPlain(string number) => number.All(char.IsAsciiDigit) && (number.Length == 1 || number[0] != '0');

    public static void NotAChoice(this DiagnosticBag bag, TextLocation location, string text, IReadOnlyCollection<string> known) =>
        bag.Error("PV0209", location, $"`{text}` is not known here", Suggestions.DidYouMeanOrList(text, known, "known are"));

    public static void NotAWebAddress(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0210", location, $"`{text}` is not an address on the web", "it begins with https:// or http:// and a host");

    public static void AddressWithPassword(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0249", location, "the address holds a user name or a password, which everybody would read", "take away what stands before the `@`");
}
