using System.Collections.Frozen;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>
/// Which ids there can be. An id is a part of addresses and of file names on every system, so that what one of them
/// refuses (<c>con</c>, a dot at the end, more than 255 bytes) or reads as another place (<c>..</c>, <c>/</c>) cannot be one.
/// </summary>
internal static class Ids
{
    private const int MaximumLength = 100;

    /// <summary>What a web server shows for a folder.</summary>
    private const string NameOfFolders = "index";

    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })]);

    public static bool Check(string id, TextLocation location, DiagnosticBag diagnostics, bool upperCase = false)
    {
        if (!IsSlug(id, upperCase))
            diagnostics.InvalidId(location, id);
        else if (IsDevice(id) || id.Equals(NameOfFolders, StringComparison.OrdinalIgnoreCase))
            diagnostics.ReservedId(location, id);
        else
            return true;
        return false;
    }

    /// <summary>A value that is an id; null after a mistake, which is reported.</summary>
    public static string? Read(YamlNode node, DiagnosticBag diagnostics) =>
        new ScalarReader(diagnostics).Text(node) is { } text && Check(text, node.Location, diagnostics) ? text : null;

    /// <summary>Whether Windows takes a file of this name, whatever its extension, for a device.</summary>
    public static bool IsDevice(string name) => Devices.Contains(name);

    public static bool IsSlug(string id, bool upperCase = false) =>
        id.Length is > 0 and <= MaximumLength
        && id[0] != '-' && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-' || (upperCase && char.IsAsciiLetterUpper(c)));
}
