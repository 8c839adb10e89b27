namespace Previews.Site.Output;

/// <summary>
/// One build at a time in one output folder. The lock is the open handle, not the file: it is gone with its process,
/// however that ended, so a lock is never stale. The file goes when the lock is given back; a file that went between being
/// opened and being locked is opened again by the runtime, which does so for exactly this mode, sharing and option.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <exception cref="MachineTroubleException">Another build holds the lock, or it cannot be made.</exception>
    public static BuildLock Take(OutputFolder folder)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Lock)!);
            return new BuildLock(new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            throw new MachineTroubleException($"Another build is writing `{folder.Path}`; wait for it to end.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MachineTroubleException(
                $"The folder that holds `{folder.Path}` cannot be written to: {MachineTroubleException.Said(exception)}",
                exception);
        }
    }

    /// <summary>As the system says it: EWOULDBLOCK on Linux and on macOS, ERROR_SHARING_VIOLATION on Windows.</summary>
    private static bool IsHeld(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);

    public void Dispose() => _file.Dispose();
}
