using System.Runtime.InteropServices;

namespace Previews.Site.Output;

/// <summary>
/// Puts one folder in another's place. On Linux two names are exchanged in one step (renameat2 with RENAME_EXCHANGE),
/// so that at every instant a reader finds a whole site; elsewhere two renames, which the next build completes if it
/// finds them interrupted.
/// </summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Afterwards the new folder stands at <paramref name="path"/>; the old one, if any, at one of the neighbours.</summary>
    public static void Publish(OutputFolder folder)
    {
        if (!Directory.Exists(folder.Path))
        {
            Directory.Move(folder.Staging, folder.Path);
            return;
        }

        if (OperatingSystem.IsLinux() && TryExchange(folder.Staging, folder.Path))
            return;
        Directory.Move(folder.Path, folder.Old);
        Directory.Move(folder.Staging, folder.Path);
    }

    private static bool TryExchange(string one, string other)
    {
        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
