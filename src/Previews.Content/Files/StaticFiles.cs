using System.Collections.Frozen;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>Checks files that are published as they are.</summary>
internal static class StaticFiles
{
    /// <summary>A photograph has 10 MB; what is much larger was not meant for a page.</summary>
    private const int MaximumLength = 32 * 1024 * 1024;

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

    /// <summary>Whether a file may be published as it is; if not, that is reported.</summary>
    public static bool Check(SourceFile file, string shownPath, DiagnosticBag diagnostics)
    {
        var isDrawing = ContentFolders.ExtensionOf(file.Path) == ".svg";
        var maximum = isDrawing ? MaximumSvgLength : MaximumLength;
        if (file.Length > maximum)
        {
            diagnostics.FileTooLarge(FileLocation.Of(shownPath), file.Length, maximum);
            return false;
        }

        return !isDrawing || (TextFile.Read(file, shownPath, diagnostics) is { } source && SvgCheck.IsHarmless(source, diagnostics));
    }
}
