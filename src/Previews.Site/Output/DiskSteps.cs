using System.Runtime.InteropServices;

namespace Previews.Site.Output;

/// <summary>The steps on the real disk.</summary>
internal sealed partial class DiskSteps : IFileSteps
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    /// <summary>Created rather than overwritten, and not shared: that saves the system calls that only others' files need.</summary>
    public void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
    }

    public bool TryLink(string file, string name)
    {
        if (OperatingSystem.IsWindows())
            return false;
        try
        {
            return Link(file, name) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    public void SetTime(string path, DateTime modified) => File.SetLastWriteTimeUtc(path, modified);

    public void Move(string from, string to) => Directory.Move(from, to);

    public bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    public void Remove(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => e.Name != Manifest.Name))
        {
            if (entry is DirectoryInfo inner)
                inner.Delete(recursive: true);
            else
                entry.Delete();
        }

        Directory.Delete(folder, recursive: true);
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
