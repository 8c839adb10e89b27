using System.Collections.Frozen;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// Which ids there can be. An id is a part of addresses and of file names on every system, so that what one of them
/// refuses (<c>con</c>, a dot at the end, more than 255 bytes) or reads as another place (<c>..</c>, <c>/</c>) is none.
/// </summary>
internal static class Ids
{
    private const int MaximumLength = 100;

    /// <summary>Names of devices on Windows, and those that a web server gives a meaning of its own.</summary>
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["con", "prn", "aux", "nul", "index", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })]);

    public static bool Check(string id, TextLocation location, DiagnosticBag diagnostics, bool upperCase = false)
    {
        if (!IsSlug(id, upperCase))
            diagnostics.InvalidId(location, id);
        else if (Reserved.Contains(id))
            diagnostics.ReservedId(location, id);
        else
            return true;
        return false;
    }

    public static bool IsSlug(string id, bool upperCase = false) =>
        id.Length is > 0 and <= MaximumLength
        && id[0] != '-' && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-' || (upperCase && char.IsAsciiLetterUpper(c)));
}
