using System.Buffers;
using System.Globalization;
using Previews.Site.Live;
using Previews.Site.Output;

namespace Previews.Serving;

/// <summary>
/// Keeps the published folder true to a site in memory: once nothing has changed for a moment, the site is published as a
/// whole, as by a build. Not on all cores, because meanwhile a page may be asked for.
/// </summary>
internal sealed class FollowingOutput(OutputFolder folder, Terminal terminal)
{
    private static readonly TimeSpan PublishDelay = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(3);

    private string? _trouble;

    /// <summary>Publishes a state of the site; after trouble with the machine, which is said, again and again.</summary>
    /// <param name="files">All files of the site by path.</param>
    /// <param name="outdated">Ends it where it has not begun to write, because there is a newer state.</param>
    public async Task Publish(IReadOnlyCollection<KeyValuePair<string, byte[]>> files, CancellationToken outdated)
    {
        try
        {
            await Task.Delay(PublishDelay, outdated);
            while (!await BackgroundThread.Run(() => TryPublish(files)))
                await Task.Delay(RetryInterval, outdated);
        }
        catch (OperationCanceledException)
        {
            // The newer state is published in its place.
        }
    }

    /// <returns>False after trouble, which is said once as long as it stays the same.</returns>
    internal bool TryPublish(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        try
        {
            var writer = new SiteWriter(folder, LiveSite.CoresInBackground);
            var publication = writer.Publish([.. files.Select(f => new OutputFile(f.Key, output => output.Write(f.Value)))], () => true);
            if ((publication?.Mended ?? (_trouble is null ? null : $"`{folder.Path}` follows again.")) is { } news)
                terminal.Say(news);
            _trouble = null;
            return true;
        }
        catch (MachineTroubleException trouble)
        {
            if (KindOf(trouble) != _trouble)
                terminal.Trouble($"{trouble.Message} It is tried again every few seconds.");
            _trouble = KindOf(trouble);
            return false;
        }
    }

    /// <summary>Which trouble it is: on a full disk it is another file every time.</summary>
    private static string KindOf(MachineTroubleException trouble) =>
        trouble.InnerException is { } refusal ? string.Create(CultureInfo.InvariantCulture, $"{refusal.HResult}") : trouble.Message;
}
