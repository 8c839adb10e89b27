using System.Buffers;
using System.Collections.Concurrent;

namespace Previews.Site.Output;

/// <summary>What a publication wrote.</summary>
/// <param name="Files">All files of the site.</param>
/// <param name="Changed">Those whose bytes are new.</param>
/// <param name="Mended">What an interrupted build had left behind and this one put right, as a sentence; null: nothing.</param>
public sealed record Publication(int Files, int Changed, long Bytes, string? Mended);

/// <summary>
/// Publishes a site: all files are written beside the old site, which is then replaced as a whole. Whatever happens on
/// the way, the old site stays. A file whose bytes did not change is not written again: it gets a second name in the new
/// site, and keeps its time of modification.
/// </summary>
public sealed class SiteWriter
{
    private const int AllCores = -1;

    /// <summary>EBUSY, of a folder that another disk is mounted on: it cannot change its place.</summary>
    private const int Busy = 16;

    private readonly OutputFolder _folder;
    private readonly IFileSteps _steps;
    private readonly int _cores;

    /// <param name="cores">The most that may be used at a time; all of them unless something else is to stay fast.</param>
    public SiteWriter(OutputFolder folder, int cores = AllCores)
        : this(folder, new DiskSteps(), cores)
    {
    }

    internal SiteWriter(OutputFolder folder, IFileSteps steps, int cores = AllCores)
    {
        _folder = folder;
        _steps = steps;
        _cores = cores;
    }

    /// <param name="files">Made and written on many cores, in any order; paths are unique.</param>
    /// <param name="written">Told after each file, from any thread.</param>
    /// <param name="mayPublish">Asked when all files are made: false leaves the old site in place.</param>
    /// <returns>Null when nothing was published.</returns>
    /// <exception cref="MachineTroubleException">
    /// The disk is full, a folder may not be written or holds what somebody else put there, another build runs.
    /// </exception>
    public Publication? Publish(IReadOnlyList<OutputFile> files, Func<bool> mayPublish, Action? written = null)
    {
        using var held = BuildLock.Take(_folder);
        _folder.RefuseReadOnly();
        Publication? publication = null;
        try
        {
            _folder.RefuseForeign();
            var mended = Recover();
            try
            {
                publication = Stage(files, mayPublish, written, mended);
            }
            finally
            {
                Tidy();
            }

            return publication;
        }
        catch (Exception exception) when (MachineTroubleException.IsCausedBy(exception))
        {
            throw publication is null ? Trouble(MachineTroubleException.CauseOf(exception)) : Leftover(exception);
        }
    }

    private Publication? Stage(IReadOnlyList<OutputFile> files, Func<bool> mayPublish, Action? written, string? mended)
    {
        _steps.CreateFolder(_folder.Staging);
        Place(Manifest.Name, Manifest.Of(files.Select(f => f.Path)));
        var (changed, bytes) = WriteAll(files, written);
        if (!mayPublish())
            return null;
        Exchange();
        if (Replaced is { } replaced)
            _folder.RefuseForeignSince(replaced, () => PutBack(replaced));
        return new Publication(files.Count, changed, bytes, mended);
    }

    /// <summary>
    /// On Linux two names are exchanged in one step, so that at every instant a reader finds a whole site; elsewhere two
    /// renames, which the next build completes if it finds them interrupted.
    /// </summary>
    private void Exchange()
    {
        if (Directory.Exists(_folder.Path))
        {
            if (_steps.TryExchange(_folder.Staging, _folder.Path))
                return;
            _steps.Move(_folder.Path, _folder.Old);
        }

        _steps.Move(_folder.Staging, _folder.Path);
    }

    /// <summary>Where the site that was stands after the exchange; null where there was none.</summary>
    private string? Replaced => new[] { _folder.Old, _folder.Staging }.FirstOrDefault(Directory.Exists);

    private void PutBack(string replaced)
    {
        if (replaced == _folder.Old)
        {
            _steps.Move(_folder.Path, _folder.Staging);
            _steps.Move(_folder.Old, _folder.Path);
        }
        else
        {
            _steps.TryExchange(_folder.Staging, _folder.Path);
        }
    }

    private (int Changed, long Bytes) WriteAll(IReadOnlyList<OutputFile> files, Action? written)
    {
        var (changed, bytes) = (0, 0L);
        var folders = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        Parallel.For(
            0,
            files.Count,
            new ParallelOptions { MaxDegreeOfParallelism = _cores },
            () => new ArrayBufferWriter<byte>(64 * 1024),
            (index, _, buffer) =>
            {
                var file = files[index];
                buffer.ResetWrittenCount();
                file.Write(buffer);
                Interlocked.Add(ref bytes, buffer.WrittenCount);
                EnsureFolder(Path.GetDirectoryName(file.Path)!, folders);
                if (!Place(file.Path, buffer.WrittenSpan))
                    Interlocked.Increment(ref changed);
                written?.Invoke();
                return buffer;
            },
            _ => { });
        return (changed, bytes);
    }

    /// <summary>Two threads may both create a folder; none may write into it before it is there.</summary>
    private void EnsureFolder(string path, ConcurrentDictionary<string, bool> created)
    {
        if (created.ContainsKey(path))
            return;
        _steps.CreateFolder(Path.Combine(_folder.Staging, path));
        created[path] = true;
    }

    /// <summary>Gives the new site a file, if it can that of the old site.</summary>
    /// <returns>False where the old site has none with these bytes.</returns>
    private bool Place(string path, ReadOnlySpan<byte> content)
    {
        var (published, staged) = (new FileInfo(Path.Combine(_folder.Path, path)), Path.Combine(_folder.Staging, path));
        var isKept = published.Exists && !published.Attributes.HasFlag(FileAttributes.ReparsePoint) && Holds(published, content);
        if (isKept && _steps.TryLink(published.FullName, staged))
            return true;
        _steps.WriteFile(staged, content);
        if (isKept)
            _steps.SetTime(staged, published.LastWriteTimeUtc);
        return isKept;
    }

    private static bool Holds(FileInfo file, ReadOnlySpan<byte> content)
    {
        if (file.Length != content.Length)
            return false;
        var buffer = ArrayPool<byte>.Shared.Rent(content.Length);
        try
        {
            using var handle = File.OpenHandle(file.FullName);
            return RandomAccess.Read(handle, buffer.AsSpan(0, content.Length), 0) == content.Length && content.SequenceEqual(buffer.AsSpan(0, content.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string? Recover()
    {
        var interrupted = Directory.Exists(_folder.Staging) || Directory.Exists(_folder.Old);
        Tidy();
        return interrupted ? "An earlier build was interrupted; what it had left behind is cleared." : null;
    }

    /// <summary>
    /// A build that failed or was killed leaves its unfinished folder; between two renames it may also leave no site at
    /// all, but then the old one stands beside.
    /// </summary>
    private void Tidy()
    {
        if (Directory.Exists(_folder.Old) && !Directory.Exists(_folder.Path))
            _steps.Move(_folder.Old, _folder.Path);
        _steps.Remove(_folder.Staging);
        _steps.Remove(_folder.Old);
    }

    private MachineTroubleException Leftover(Exception exception) =>
        new(
            $"The new site is in `{_folder.Path}`, but the one before could not be removed from `{_folder.Staging}`: {MachineTroubleException.Said(exception)}",
            exception);

    private MachineTroubleException Trouble(Exception exception) => new(
        $"The site could not be written to `{_folder.Path}`: {MachineTroubleException.Said(exception)}"
            + (exception.HResult == Busy ? " Where that is a mount point it cannot be replaced as a whole: build into a folder below it, with `--output`." : "")
            + (Directory.Exists(_folder.Path) ? " The site that was there is as it was." : ""),
        exception);
}
