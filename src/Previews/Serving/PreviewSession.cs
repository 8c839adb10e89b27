using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Previews.Content.Files;
using Previews.Site.Live;
using Previews.Site.Output;
using Previews.Text;

namespace Previews.Serving;

/// <summary>
/// Keeps a site in memory true to its folders: after each change only what changed is read, pages are made when they are
/// asked for, and browsers are told. After a mistake the last good site stays and the mistake is shown over it.
/// </summary>
internal sealed class PreviewSession(SiteSource source, Func<Instant> now, Terminal terminal, FollowingOutput? output = null, bool navigate = false)
{
    /// <summary>What a browser asks for once it is told is made before the rest.</summary>
    private static readonly TimeSpan Courtesy = TimeSpan.FromMilliseconds(40);

    private readonly FollowedFolder _input = new(source.Input, source.Input);
    private readonly FollowedFolder _theme = new(source.Theme, source.Theme);
    private readonly LiveSite _live = new();
    private string _edited = "";

    public MemorySite Site => new(_live);

    public LiveReload Changes => field ??= new LiveReload { PageOf = file => Site.BasePath + (file is null ? _edited : PageOf(file)) };

    /// <summary>Says that files may have changed: those whose length or time tells are read again.</summary>
    public void Look()
    {
        _input.Look();
        _theme.Look();
    }

    /// <summary>Reads what changed, and lets the new state be served. What is left to be made is made by <see cref="MakeAll"/>.</summary>
    /// <returns>Whether there is a new state of the site.</returns>
    public bool Update(IReadOnlyList<string> changed)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        if (!Read(diagnostics))
        {
            Show(diagnostics);
            return false;
        }

        if (changed.Select(PageOf).LastOrDefault(page => page is not null) is { } edited)
            _edited = edited;
        Changes.Reload(navigate && changed.Count > 0 ? Site.BasePath + _edited : null);
        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{Cause(changed)}ready in {watch.Elapsed.TotalMilliseconds:0} ms"));
        return true;
    }

    /// <summary>A file that goes while it is read was changed again: then the folders are looked at once more.</summary>
    private bool Read(DiagnosticBag diagnostics)
    {
        try
        {
            return _live.Update(_input, _theme, now(), diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Look();
            return _live.Update(_input, _theme, now(), diagnostics);
        }
    }

    /// <summary>Makes what nobody has asked for yet, tells its mistakes, and brings the folder of the output up to date.</summary>
    public void MakeAll(CancellationToken cancellation)
    {
        if (_live.MakeAll(cancellation) is not { } content)
            return;
        if (content.Diagnostics.HasErrors)
        {
            Show(content.Diagnostics);
            return;
        }

        terminal.Print(content.Diagnostics);
        try
        {
            output?.Publish(content.Files);
        }
        catch (MachineTroubleException trouble)
        {
            terminal.Trouble(trouble.Message);
        }
    }

    /// <summary>Follows the folders until it is cancelled; a change while pages are made ends that early.</summary>
    public async Task Follow(SourceWatch watch, CancellationToken end)
    {
        var (making, stop) = (Begin(Task.CompletedTask, end), new CancellationTokenSource());
        try
        {
            while (true)
            {
                var changed = await watch.Next(_input, _theme, end);
                await stop.CancelAsync();
                stop = CancellationTokenSource.CreateLinkedTokenSource(end);
                if (Update(changed))
                    making = Begin(making, stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            await making;
        }
        finally
        {
            stop.Dispose();
        }
    }

    private async Task Begin(Task before, CancellationToken cancellation)
    {
        await before;
        await Task.Delay(Courtesy, CancellationToken.None);
        await Task.Run(() => MakeAll(cancellation), CancellationToken.None);
    }

    /// <param name="file">With the folder that it is in.</param>
    private string? PageOf(string file) =>
        file.StartsWith(source.Input + "/", StringComparison.Ordinal) ? _live.PageOf(file[(source.Input.Length + 1)..]) : null;

    private static string Cause(IReadOnlyList<string> changed) => changed switch
    {
        [] => "",
        [var one] => $"{DiagnosticPrinter.Visible(one)}: ",
        [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{DiagnosticPrinter.Visible(first)} and {changed.Count - 1} more: "),
    };

    private void Show(DiagnosticBag diagnostics)
    {
        terminal.Print(diagnostics);
        Changes.Show(string.Concat(diagnostics.ToSorted().Where(d => d.Severity == Severity.Error).Select(DiagnosticPrinter.Print)));
    }
}
