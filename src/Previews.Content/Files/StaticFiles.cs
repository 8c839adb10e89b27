using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>Checks files that are published as they are.</summary>
internal static partial class StaticFiles
{
    private const int MaximumSvgLength = 1024 * 1024;

    /// <summary>By path. Two names that differ only in case are refused: on many file systems one would overwrite the other.</summary>
    public static FrozenDictionary<string, StaticFile> ByPath(IEnumerable<StaticFile> files, string folder, DiagnosticBag diagnostics)
    {
        var all = new Dictionary<string, StaticFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!all.TryAdd(file.Path, file))
                diagnostics.FileNamesDifferOnlyInCase(FileLocation.Of($"{folder}/{file.Path}"), all[file.Path].Path);
        }

        return all.Values.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>
    /// A drawing opened by its own address is a page of the site and can hold a script; so one that holds what could run
    /// is refused by the name of what it holds.
    /// </summary>
    /// <returns>False after a mistake.</returns>
    public static bool CheckSvg(SourceFile file, string shownPath, DiagnosticBag diagnostics)
    {
        if (file.Length > MaximumSvgLength)
        {
            diagnostics.FileTooLarge(FileLocation.Of(shownPath), file.Length, MaximumSvgLength);
            return false;
        }

        if (TextFile.Read(file, shownPath, diagnostics) is not { } source)
            return false;
        var found = Active().Match(source.Text);
        if (!found.Success)
            return true;
        diagnostics.UnsafeSvg(source.At(found.Index, found.Length), found.Value.Trim());
        return false;
    }

    /// <summary>Elements that run or embed, handlers, addresses with a scheme that runs, and entities and character references, which could hide all of these.</summary>
    [GeneratedRegex(
        @"<\s*(?:\w+:)?(?:script|foreignObject|iframe|embed|object|set|animate\w*|handler|use)\b|\bon[a-z]+\s*=|(?:javascript|vbscript|data)\s*:|&#|<!ENTITY|<!DOCTYPE|<\?xml-stylesheet",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Active();
}
