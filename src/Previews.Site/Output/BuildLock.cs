using System.Globalization;

namespace Previews.Site.Output;

/// <summary>
/// One build at a time in one output folder. The lock is the open handle, not the file: it is gone with its process,
/// however that ended, so a lock is never stale.
/// </summary>
public sealed class BuildLock : IDisposable
{
    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <exception cref="MachineTroubleException">Another build holds the lock.</exception>
    public static BuildLock Take(OutputFolder folder)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Lock)!);
            var file = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 128, FileOptions.DeleteOnClose);
            file.SetLength(0);
            file.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            file.Flush();
            return new BuildLock(file);
        }
        catch (IOException exception) when (File.Exists(folder.Lock))
        {
            throw new MachineTroubleException($"Another build is writing `{folder.Path}`; wait for it to end.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new MachineTroubleException($"The folder of `{folder.Path}` cannot be written to: {exception.Message}", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
