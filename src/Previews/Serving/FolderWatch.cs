using System.Threading.Channels;

namespace Previews.Serving;

/// <summary>
/// Says that something below some folders changed. What changed is not said: the watcher may lose events, and whoever is
/// told looks at everything again. Events come in bursts (an editor writes, renames, removes), so they are told when it
/// has been quiet for a moment.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers;

    /// <exception cref="IOException">The system's limit of watched folders is reached, or a folder is missing.</exception>
    public FolderWatch(params IEnumerable<string> folders)
    {
        _watchers = [.. folders.Select(Watch)];
    }

    /// <summary>Ends with a change that has settled.</summary>
    public async Task Next(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Quiet, cancellation);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, _) => Tell();
        watcher.Created += (_, _) => Tell();
        watcher.Deleted += (_, _) => Tell();
        watcher.Renamed += (_, _) => Tell();
        // Events were lost: that something changed is all that is needed.
        watcher.Error += (_, _) => Tell();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell() => _changes.Writer.TryWrite(true);
}
