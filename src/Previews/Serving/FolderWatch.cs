namespace Previews.Serving;

/// <summary>
/// Follows one folder whatever happens to it: where the system reports no events (its limit is reached, the file system has
/// none), by looking every second; where the folder itself goes and comes back, the new one.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>How a folder is followed by events; tests have others.</summary>
    internal delegate IFolderWatch Events(string folder, Action changed, Action<Exception> failed);

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly string _folder;
    private readonly Events? _events;
    private readonly Action _changed;
    private readonly Action<string> _say;
    private readonly FileSystemWatcher? _parent;
    private IFolderWatch _watch;
    private bool _knowsNothing;

    /// <param name="events">Null: the folder is only looked at every second.</param>
    /// <param name="changed">Called with every change, on any thread.</param>
    /// <param name="say">Tells the author when the way of following changes.</param>
    public FolderWatch(string folder, Events? events, Action changed, Action<string> say)
    {
        (_folder, _events, _changed, _say) = (folder, events, changed, say);
        lock (_lock)
            _watch = Start();
        _parent = events is null ? null : WatchFromAbove();
    }

    /// <summary>Takes what has changed since the last call.</summary>
    public FolderChanges Take()
    {
        lock (_lock)
        {
            var changes = _watch.Take();
            var extent = _knowsNothing ? FolderChanges.Known.Nothing : changes.Extent;
            _knowsNothing = false;
            return changes with { Extent = extent };
        }
    }

    public void Dispose()
    {
        _parent?.Dispose();
        lock (_lock)
            _watch.Dispose();
    }

    private IFolderWatch Start()
    {
        if (_events is null || !Directory.Exists(_folder))
            return new PollingWatch(_folder, Interval, _changed);
        try
        {
            return StartByEvents(_events);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            _say($"{_folder}/ is looked at every second: the system does not tell its changes ({exception.Message})");
            return new PollingWatch(_folder, Interval, _changed);
        }
    }

    /// <summary>Where a limit is reached, the system's watch says so while it starts, before there is anything to replace.</summary>
    /// <exception cref="IOException">It said so.</exception>
    private IFolderWatch StartByEvents(Events events)
    {
        Exception? refusal = null;
        var isStarting = true;
        var watch = events(_folder, _changed, exception =>
        {
            if (isStarting && _lock.IsHeldByCurrentThread)
                refusal ??= exception;
            else
                Fail(exception);
        });
        isStarting = false;
        if (refusal is null)
            return watch;
        watch.Dispose();
        throw new IOException(refusal.Message, refusal);
    }

    private void Fail(Exception exception)
    {
        if (exception is InternalBufferOverflowException)
        {
            _say($"{_folder}/ changed faster than the system could tell: all of it is read again.");
            lock (_lock)
                _knowsNothing = true;
        }
        else
        {
            _say($"{_folder}/ is looked at every second from now on: the system tells no more changes ({exception.Message})");
            Replace(() => new PollingWatch(_folder, Interval, _changed));
        }

        _changed();
    }

    /// <summary>A folder that was removed, or replaced by another of its name, reports nothing any more; the one above it does.</summary>
    private FileSystemWatcher? WatchFromAbove()
    {
        try
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(_folder));
            var above = new FileSystemWatcher(Path.GetDirectoryName(full)!, Path.GetFileName(full)) { NotifyFilter = NotifyFilters.DirectoryName };
            above.Created += (_, _) => BeginAgain();
            above.Deleted += (_, _) => BeginAgain();
            above.Renamed += (_, _) => BeginAgain();
            above.EnableRaisingEvents = true;
            return above;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            return null;
        }
    }

    private void BeginAgain()
    {
        Replace(Start);
        _changed();
    }

    private void Replace(Func<IFolderWatch> start)
    {
        lock (_lock)
        {
            _watch.Dispose();
            _watch = start();
            _knowsNothing = true;
        }
    }
}
