using Previews.Content.Files;

namespace Previews.Serving;

/// <summary>Follows a folder by looking at it again and again, where the system gives no events.</summary>
internal sealed class PollingWatch : IFolderWatch
{
    /// <summary>Links are not followed: two that lead back to their folder would be listed for ever. Readers refuse them anyway.</summary>
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    private readonly string _folder;
    private readonly Action _changed;
    private readonly Timer _timer;
    private readonly TimeSpan _interval;
    private Dictionary<string, (long, DateTime)> _known;

    public PollingWatch(string folder, TimeSpan interval, Action changed)
    {
        (_folder, _interval, _changed) = (folder, interval, changed);
        _known = List();
        _timer = new Timer(_ => Look(), null, interval, Timeout.InfiniteTimeSpan);
    }

    public FolderChanges Take() => new([], FolderChanges.Known.NotAll);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = List();
        if (now.Count != _known.Count || now.Any(f => !_known.TryGetValue(f.Key, out var before) || before != f.Value))
            _changed();
        _known = now;
        try
        {
            _timer.Change(_interval, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The watch has ended meanwhile.
        }
    }

    private Dictionary<string, (long, DateTime)> List()
    {
        try
        {
            return new DirectoryInfo(_folder).EnumerateFiles("*", Everything).Where(f => !PassedOver.Is(f.Name)).ToDictionary(
                f => f.FullName, f => (f.Length, f.LastWriteTimeUtc), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder was removed while it was listed: the next look will see it.
            return [];
        }
    }
}
