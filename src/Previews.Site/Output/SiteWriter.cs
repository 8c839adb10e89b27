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
/// the way, the old site stays. A file whose bytes did not change keeps its time of modification.
/// </summary>
public sealed class SiteWriter(OutputFolder folder)
{
    /// <param name="files">Made and written on all cores, in any order; paths are unique.</param>
    /// <param name="written">Told after each file, from any thread.</param>
    /// <param name="mayPublish">Asked when all files are made: false leaves the old site in place.</param>
    /// <returns>Null when nothing was published.</returns>
    /// <exception cref="MachineTroubleException">The disk is full, a folder may not be written, another build runs.</exception>
    public Publication? Publish(IReadOnlyCollection<OutputFile> files, Func<bool> mayPublish, Action? written = null)
    {
        using var held = BuildLock.Take(folder);
        try
        {
            var mended = Recover();
            try
            {
                return Stage(files, mayPublish, written, mended);
            }
            finally
            {
                Remove(folder.Staging);
                Remove(folder.Old);
            }
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(e => e is IOException or UnauthorizedAccessException))
        {
            throw Trouble(exception.InnerExceptions[0]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Trouble(exception);
        }
    }

    private Publication? Stage(IReadOnlyCollection<OutputFile> files, Func<bool> mayPublish, Action? written, string? mended)
    {
        Directory.CreateDirectory(folder.Staging);
        File.WriteAllText(Path.Combine(folder.Staging, OutputFolder.Marker), "Made by previews: this folder is replaced as a whole by every build.\n");
        foreach (var directory in files.Select(f => Path.GetDirectoryName(f.Path)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(folder.Staging, directory));

        var (changed, bytes) = WriteAll(files, written);
        if (!mayPublish())
            return null;
        FolderExchange.Publish(folder);
        return new Publication(files.Count, changed, bytes, mended);
    }

    private (int Changed, long Bytes) WriteAll(IReadOnlyCollection<OutputFile> files, Action? written)
    {
        var (changed, bytes) = (0, 0L);
        Parallel.ForEach(
            Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering),
            () => new ArrayBufferWriter<byte>(64 * 1024),
            (file, _, buffer) =>
            {
                buffer.ResetWrittenCount();
                file.Write(buffer);
                Interlocked.Add(ref bytes, buffer.WrittenCount);
                if (Write(file.Path, buffer.WrittenSpan))
                    Interlocked.Increment(ref changed);
                written?.Invoke();
                return buffer;
            },
            _ => { });
        return (changed, bytes);
    }

    /// <returns>Whether the bytes differ from those of the published file.</returns>
    private bool Write(string path, ReadOnlySpan<byte> content)
    {
        var staged = Path.Combine(folder.Staging, path);
        File.WriteAllBytes(staged, content);
        var published = new FileInfo(Path.Combine(folder.Path, path));
        if (!published.Exists || published.Length != content.Length || !content.SequenceEqual(File.ReadAllBytes(published.FullName)))
            return true;
        File.SetLastWriteTimeUtc(staged, published.LastWriteTimeUtc);
        return false;
    }

    /// <summary>
    /// A build that was killed leaves its unfinished folder; between two renames it may also leave no site at all,
    /// but then the old one stands beside.
    /// </summary>
    private string? Recover()
    {
        var interrupted = Directory.Exists(folder.Staging) || Directory.Exists(folder.Old);
        if (Directory.Exists(folder.Old) && !Directory.Exists(folder.Path))
            Directory.Move(folder.Old, folder.Path);
        Remove(folder.Staging);
        Remove(folder.Old);
        return interrupted ? "An earlier build was interrupted; what it had left behind is cleared." : null;
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }

    private MachineTroubleException Trouble(Exception exception) =>
        new($"The site could not be written to `{folder.Path}`: {exception.Message} The site that was there is as it was.", exception);
}
