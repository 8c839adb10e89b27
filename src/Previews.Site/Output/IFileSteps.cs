namespace Previews.Site.Output;

/// <summary>
/// Every step by which the writer changes the file system. A killed program stops between two of them, so tests stand
/// here to kill it before and after each.
/// </summary>
internal interface IFileSteps
{
    /// <summary>With the folders above it; may be called from many threads.</summary>
    void CreateFolder(string path);

    /// <summary>A file that does not exist yet; may be called from many threads.</summary>
    void WriteFile(string path, ReadOnlySpan<byte> content);

    /// <summary>Gives a file a second name, that does not exist yet; may be called from many threads.</summary>
    /// <returns>False where the system cannot.</returns>
    bool TryLink(string file, string name);

    void SetTime(string path, DateTime modified);

    void Move(string from, string to);

    /// <summary>Two folders change names in one step.</summary>
    /// <returns>False where the system cannot.</returns>
    bool TryExchange(string one, string other);

    /// <summary>With all that is in it, the manifest last.</summary>
    void Remove(string folder);
}
