using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>
/// The files of a folder. Links are refused wherever they point: a contributor's link could publish any file of the
/// machine that builds, or lead round in a circle. Files of editors and of git are <see cref="PassedOver"/>.
/// </summary>
public sealed class FolderSource(string folder, string name = "input") : IFileSource
{
    public string Name => name;

    public bool Exists => Directory.Exists(folder);

    public ImmutableArray<SourceFile> List(DiagnosticBag diagnostics)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var root = new DirectoryInfo(folder);
        if (root.Exists)
            AddFiles(root, prefix: "", files, diagnostics);
        else
            diagnostics.NoSuchFolder(name);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files.DrainToImmutable();
    }

    private void AddFiles(DirectoryInfo directory, string prefix, ImmutableArray<SourceFile>.Builder files, DiagnosticBag diagnostics)
    {
        foreach (var entry in EntriesOf(directory, prefix, diagnostics))
        {
            var path = prefix + entry.Name;
            if (PassedOver.Is(entry.Name))
                continue;
            if (HidesCharacters(entry.Name))
                diagnostics.HiddenCharacterInFileName(FileLocation.Of($"{name}/{path}"));
            else if (IsLink(entry))
                diagnostics.SymbolicLink(FileLocation.Of($"{name}/{path}"));
            else if (entry is DirectoryInfo subdirectory)
                AddFiles(subdirectory, path + "/", files, diagnostics);
            else if (entry is FileInfo file)
                files.Add(Of(file, path));
        }
    }

    /// <summary>The file of a path below the folder; null if absent, or if it is something that only a listing can judge.</summary>
    internal SourceFile? Find(string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        var isPlain = file.Exists && !IsLink(file) && !HidesCharacters(path);
        return isPlain ? Of(file, path) : null;
    }

    /// <summary>Known from the listing itself; asking where each leads would be a question to the disk for every file.</summary>
    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool HidesCharacters(string name) => TextFile.FindForbidden(name) is not null || name.AsSpan().ContainsAny("\t\r\n");

    private static SourceFile Of(FileInfo file, string path) => new(path, file.Length, ReaderOf(file), file.LastWriteTimeUtc);

    /// <summary>None of a folder that may not be read, which is reported.</summary>
    private FileSystemInfo[] EntriesOf(DirectoryInfo directory, string prefix, DiagnosticBag diagnostics)
    {
        try
        {
            return directory.GetFileSystemInfos();
        }
        catch (UnauthorizedAccessException)
        {
            diagnostics.UnreadableFolder(FileLocation.Of($"{name}/{prefix}"));
            return [];
        }
    }

    /// <summary>A pipe or a device shows no length either and would never end: a file without a length is not opened.</summary>
    private static Func<byte[]> ReaderOf(FileInfo file)
    {
        var (path, isEmpty) = (file.FullName, file.Length == 0);
        return () => isEmpty ? [] : File.ReadAllBytes(path);
    }
}
