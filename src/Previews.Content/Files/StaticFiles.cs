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

    /// <summary>Reports what does not let a file be published as it is.</summary>
    public static void Check(SourceFile file, string shownPath, DiagnosticBag diagnostics)
    {
        var extension = ContentFolders.ExtensionOf(file.Path);
        var isDrawing = extension == ".svg";
        var maximum = isDrawing ? MaximumSvgLength : MaximumLength;
        if (file.Length > maximum)
        {
            diagnostics.FileTooLarge(FileLocation.Of(shownPath), file.Length, maximum);
        }
        else if (isDrawing)
        {
            if (TextFile.Read(file, shownPath, diagnostics) is { } source)
                _ = SvgCheck.IsHarmless(source, diagnostics);
        }
        else if (TextFile.ReadBytes(file, shownPath, diagnostics) is { } bytes)
        {
            PictureKind.Check(bytes, extension, FileLocation.Of(shownPath), diagnostics);
        }
    }
}
