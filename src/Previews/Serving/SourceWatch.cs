using System.Threading.Channels;
using Previews.Content.Files;

namespace Previews.Serving;

/// <summary>
/// Follows the folders that a site is made from. Changes come in bursts (an editor writes, renames and removes; git changes
/// a thousand files), so they are told when it has been quiet for a moment.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    /// <summary>Longer than an editor takes from one step of saving to the next, and too short to be felt.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FolderWatch _input;
    private readonly FolderWatch _theme;

    /// <param name="events">How folders are followed; null: by looking every second.</param>
    public SourceWatch(SiteSource source, FolderWatch.Events? events, Action<string> say)
    {
        _input = new FolderWatch(source.Input, events, Tell, say);
        _theme = new FolderWatch(source.Theme, events, Tell, say);
    }

    public static IFolderWatch ByEvents(string folder, Action changed, Action<Exception> failed) => new EventWatch(folder, changed, failed);

    /// <summary>Ends with changes that have settled, and tells them to the folders.</summary>
    /// <returns>The files that changed, with their folder's name; empty where they are not known one by one.</returns>
    public async Task<IReadOnlyList<string>> Next(FollowedFolder input, FollowedFolder theme, CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Quiet, cancellation);
        }
        while (_changes.Reader.TryRead(out _));
        return [.. Tell(_input, input), .. Tell(_theme, theme)];
    }

    public void Dispose()
    {
        _input.Dispose();
        _theme.Dispose();
    }

    private static IEnumerable<string> Tell(FolderWatch watch, FollowedFolder folder)
    {
        var changes = watch.Take();
        changes.TellTo(folder);
        return changes.Paths.Select(path => $"{folder.Name}/{path}");
    }

    private void Tell() => _changes.Writer.TryWrite(true);
}
