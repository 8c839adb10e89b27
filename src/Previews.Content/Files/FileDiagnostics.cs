using System.Globalization;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>What can be wrong with a file, whatever it says: PV010x to PV0120.</summary>
internal static class FileDiagnostics
{
    private const string WhatSettingsNeed = "write title, base_url, languages and zone into it";

    public static void NoSuchFolder(this DiagnosticBag bag, string name) =>
        bag.Error("PV0101", null, $"there is no folder `{name}`", "run in the folder of the site, or name its folder");

    public static void NoSettings(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0102", location, "there is no settings file", WhatSettingsNeed);

    public static void SymbolicLink(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0103", location, "this is a symbolic link, which is not followed", "put the file or folder itself in its place");

    public static void HiddenCharacterInFileName(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0104",
            location,
            "the file's name holds a character that nobody can see",
            "rename it with letters, digits, `-` and `_`");

    public static void FileTooLarge(this DiagnosticBag bag, TextLocation location, long length, long maximum) =>
        bag.Error(
            "PV0105",
            location,
            $"the file has {Megabytes(length)} MB: larger than {Megabytes(maximum)} MB, it is not read",
            "divide it into several files");

    public static void Utf16(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0106", location, "the file is UTF-16", "save it as UTF-8");

    public static void InvalidUtf8(this DiagnosticBag bag, TextLocation location, byte value) =>
        bag.Error("PV0107", location, $"the byte 0x{value:X2} is not valid UTF-8 here", "save the file as UTF-8");

    public static void ForbiddenCharacter(this DiagnosticBag bag, TextLocation location, char value) =>
        bag.Error("PV0108", location, $"{Describe(value)} does not belong in a text", "delete it: readers cannot see it");

    public static void EmptyFile(this DiagnosticBag bag, TextLocation location, bool isSettings) =>
        bag.Error(
            "PV0109",
            location,
            location.Source.Length == 0
                ? "the file is empty (or no regular file)"
                : "the file says nothing: it has comments and empty lines only",
            isSettings ? WhatSettingsNeed : "delete it, or give it a `_` as its first letter");

    public static void FileNotRead(this DiagnosticBag bag, TextLocation location, string reason, string help) =>
        bag.Error("PV0110", location, $"the file is not read: {reason}", help);

    public static void UnsafeFileName(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0111",
            location,
            "the file's name cannot be published",
            "letters a-z, digits, `-`, `_` and `.`, at most 100; no dot at either end, and no device (con, aux)");

    public static void FileNamesDifferOnlyInCase(this DiagnosticBag bag, TextLocation location, string other) =>
        bag.Error("PV0112", location, $"the name differs only in case from {other}", "many file systems cannot hold both: rename one");

    public static void UnsafeSvg(this DiagnosticBag bag, TextLocation location, string what) =>
        bag.Error(
            "PV0113",
            location,
            $"the drawing holds {what}",
            "a drawing may not run, load or link to anything: export it without, or as PNG");

    public static void AnotherKind(this DiagnosticBag bag, TextLocation location, string extension, string kind, IReadOnlyList<string> endings) =>
        bag.Error(
            "PV0116",
            location,
            $"the file ends with {extension} and is {kind}",
            endings.Count is 1 or 2 ? $"rename it so that it ends with {endings[0]}, or export it anew" : "export it anew in the kind that its name says");

    public static void UnreadableFolder(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0115", location, "the folder cannot be read: permission is denied", "let whoever builds the site read it");

    public static void UnreadableFile(this DiagnosticBag bag, TextLocation location, string reason) =>
        bag.Error("PV0114", location, $"the file cannot be read: {reason}");

    public static void MergeConflictLeftIn(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0120", location, "a merge conflict was left in", "choose one of the two texts and delete the marks");

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.#", CultureInfo.InvariantCulture);

    internal static string Describe(char value)
    {
        var name = value switch
        {
            '\0' => "NUL, ",
            '\u00A0' => "the no-break space, ",
            '\u202F' => "the narrow no-break space, ",
            '\u200B' => "the zero-width space, ",
            '\uFEFF' => "a byte order mark in the text, ",
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                => "a mark that turns the direction of the text, ",
            '\u2028' or '\u2029' => "a line separator that editors do not show, ",
            '\u2018' or '\u2019' or '\u201A' or '\u201C' or '\u201D' or '\u201E' => "the typographic quote ",
            _ => "the character ",
        };
        return $"{name}U+{(int)value:X4}";
    }
}
