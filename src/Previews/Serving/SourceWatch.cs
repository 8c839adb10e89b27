using Previews.Content.Incremental;

namespace Previews.Serving;

/// <summary>Follows the folders that a site is made from.</summary>
internal sealed class SourceWatch : IDisposable
{
    private readonly Burst _burst = new(TimeProvider.System);
    private readonly FolderWatch _input;
    private readonly FolderWatch _theme;

    /// <param name="events">How folders are followed; null: by looking every second.</param>
    public SourceWatch(SiteSource source, FolderWatch.Events? events, Action<string> say)
    {
        _input = new FolderWatch(source.Input, events, _burst.Report, say);
        _theme = new FolderWatch(source.Theme, events, _burst.Report, say);
    }

    public static IFolderWatch ByEvents(string folder, Action changed, Action<Exception> failed) => new EventWatch(folder, changed, failed);

    /// <summary>Ends with changes that have settled, and reports them to the folders.</summary>
    /// <returns>The files that changed, with their folder's name; empty where they are not known one by one.</returns>
    public async Task<IReadOnlyList<string>> Next(FollowedFolder input, FollowedFolder theme, CancellationToken cancellation)
    {
        await _burst.End(cancellation);
        return [.. Report(_input, input), .. Report(_theme, theme)];
    }

    /// <summary>Lets <see cref="Next"/> end after a while though nothing may have changed.</summary>
    public async Task LookAgain(TimeSpan after, CancellationToken cancellation)
    {
        await Task.Delay(after, cancellation);
        _burst.Report();
    }

    public void Dispose()
    {
        _input.Dispose();
        _theme.Dispose();
    }

    private static IEnumerable<string> Report(FolderWatch watch, FollowedFolder folder)
    {
        var changes = watch.Take();
        changes.ReportTo(folder);
        return changes.Paths.Select(path => $"{folder.Name}/{path}");
    }
}
