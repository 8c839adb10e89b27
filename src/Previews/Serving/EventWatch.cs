using System.Collections.Concurrent;
using Previews.Content.Files;

namespace Previews.Serving;

/// <summary>Follows a folder by the events of the system.</summary>
internal sealed class EventWatch : IFolderWatch
{
    private readonly FileSystemWatcher _watcher;
    private readonly Action _changed;
    private ConcurrentQueue<string> _paths = new();
    private int _extent;

    /// <param name="changed">Called with every event, on any thread.</param>
    /// <param name="failed">Called when the system lost events, or will give no more.</param>
    /// <exception cref="IOException">The folder is missing, or the system's limit of watched folders is reached.</exception>
    public EventWatch(string folder, Action changed, Action<Exception> failed)
    {
        _changed = changed;
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        _watcher.Changed += (_, e) => Report(e.Name);
        _watcher.Created += (_, e) => Report(e.Name);
        _watcher.Deleted += (_, e) => Report(e.Name);
        _watcher.Renamed += (_, e) => Report(e.OldName, e.Name);
        _watcher.Error += (_, e) => failed(e.GetException());
        _watcher.EnableRaisingEvents = true;
    }

    public FolderChanges Take()
    {
        var extent = (FolderChanges.Known)Interlocked.Exchange(ref _extent, 0);
        var paths = Interlocked.Exchange(ref _paths, new());
        return new FolderChanges(paths.Distinct(StringComparer.Ordinal).ToList(), extent);
    }

    public void Dispose() => _watcher.Dispose();

    /// <summary>The handler only takes a note: while it runs, the system's events queue up.</summary>
    private void Report(params ReadOnlySpan<string?> paths)
    {
        var isOfUse = false;
        foreach (var path in paths)
            isOfUse |= Note(path?.Replace(Path.DirectorySeparatorChar, '/'));
        if (isOfUse)
            _changed();
    }

    /// <returns>False where it is nobody's but an editor's.</returns>
    private bool Note(string? path)
    {
        if (path is null)
            Interlocked.Exchange(ref _extent, (int)FolderChanges.Known.Nothing);
        else if (PassedOver.IsIn(path))
            return false;
        else
            _paths.Enqueue(path);
        return true;
    }
}
