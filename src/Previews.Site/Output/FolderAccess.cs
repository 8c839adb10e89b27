using System.Runtime.InteropServices;

namespace Previews.Site.Output;

/// <summary>Asks the system what this process may do in a folder, without trying it.</summary>
internal static partial class FolderAccess
{
    private const int WriteAndSearch = 2 | 1;

    /// <summary>Whether the folder's entries may be removed. On Windows that is asked of each entry, and the answer is yes.</summary>
    public static bool IsWritable(string folder) => OperatingSystem.IsWindows() || Access(folder, WriteAndSearch) == 0;

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);
}
