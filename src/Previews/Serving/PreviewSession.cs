using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Previews.Content.Incremental;
using Previews.Site.Live;
using Previews.Site.Output;
using Previews.Text;

namespace Previews.Serving;

/// <summary>
/// Keeps a site in memory true to its folders: after each change only what changed is read, pages are made when they are
/// asked for, and browsers are notified. After a mistake the last good site stays and the mistake is shown over it.
/// </summary>
/// <param name="now">The instant that is shown, which need not be the clock's.</param>
internal sealed class PreviewSession(
    SiteSource source,
    IClock clock,
    Func<Instant> now,
    Terminal terminal,
    FollowingOutput? output = null,
    bool navigate = false)
{
    /// <summary>Pages that a browser asks for after a reload are rendered before the rest.</summary>
    private static readonly TimeSpan RenderDelay = TimeSpan.FromMilliseconds(40);

    /// <summary>A file that goes while it is read was changed again: then the folders are looked at once more, at once.</summary>
    private const int Attempts = 2;

    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(1);

    /// <summary>Of changes that follow each other faster, only the last is reported on the terminal.</summary>
    private static readonly TimeSpan NewsDelay = TimeSpan.FromMilliseconds(250);

    private readonly FollowedFolder _input = new(source.Input, source.Input);
    private readonly FollowedFolder _theme = new(source.Theme, source.Theme);
    private readonly LiveSite _live = new();
    private string _edited = "";
    private string? _fault;
    private bool _isBehind;

    public MemorySite Site => new(() => _live.BasePath, _live.Find, _live.FindLatest, Told);

    /// <summary>What the last new state was made from, and how fast: <c>input/teams/BEL.yml: ready in 12 ms</c>.</summary>
    public string News { get; private set; } = "";

    public LiveReload Changes => field ??= new LiveReload { PageOf = file => Site.BasePath + (string.IsNullOrEmpty(file) ? _edited : PageOf(file)) };

    /// <summary>Says that files may have changed: those with another length or time are read again.</summary>
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
        _fault = null;
        if (!Read())
            return false;
        if (changed.Select(PageOf).LastOrDefault(page => page is not null) is { } edited)
            _edited = edited;
        Changes.Reload(navigate && changed.Count > 0 ? Site.BasePath + _edited : null);
        _fault = null;
        News = string.Create(CultureInfo.InvariantCulture, $"{Cause(changed)}ready in {watch.Elapsed.TotalMilliseconds:0} ms");
        return true;
    }

    /// <returns>False after a mistake or if a file cannot be read; both are reported.</returns>
    private bool Read()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var diagnostics = new DiagnosticBag();
                var instant = now();
                var isNew = _live.Update(_input, _theme, instant, BuildInstant.Latest(instant, clock), diagnostics);
                if (!isNew)
                    Show(diagnostics);
                _isBehind = false;
                return isNew;
            }
            catch (Exception exception) when (MachineTroubleException.IsCausedBy(exception))
            {
                Look();
                if (attempt < Attempts)
                    continue;
                Report(exception);
                return false;
            }
            catch (Exception exception)
            {
                Told(exception);
                return false;
            }
        }
    }

    /// <summary>Says once what the disk refuses, and that it is asked again.</summary>
    private void Report(Exception exception)
    {
        if (!_isBehind)
            terminal.Trouble($"The site cannot be read: {MachineTroubleException.Said(exception)} It is tried again every second.");
        _isBehind = true;
    }

    /// <summary>Makes what nobody has asked for yet, and reports its mistakes.</summary>
    /// <returns>The files of the site; null where there is nothing to publish.</returns>
    public IReadOnlyCollection<KeyValuePair<string, byte[]>>? MakeAll(CancellationToken cancellation)
    {
        try
        {
            if (_live.MakeAll(cancellation) is not { } content)
                return null;
            if (content.Diagnostics.HasErrors)
                Show(content.Diagnostics);
            else
                terminal.Print(content.Diagnostics);
            return content.Diagnostics.HasErrors ? null : content.Files;
        }
        catch (Exception exception)
        {
            Told(exception);
            return null;
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
                var again = _isBehind ? watch.LookAgain(RetryInterval, end) : Task.CompletedTask;
                var changed = await watch.Next(_input, _theme, end);
                if (making.IsFaulted)
                    await making;
                await stop.CancelAsync();
                stop = CancellationTokenSource.CreateLinkedTokenSource(end);
                if (Update(changed))
                    making = Task.WhenAll(Begin(making, stop.Token), SayNews(stop.Token));
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

    private async Task SayNews(CancellationToken outdated)
    {
        try
        {
            await Task.Delay(NewsDelay, outdated);
            terminal.Say(News);
        }
        catch (OperationCanceledException)
        {
            // There is newer news, or a mistake was reported.
        }
    }

    private async Task Begin(Task before, CancellationToken cancellation)
    {
        await before;
        await Task.Delay(RenderDelay, CancellationToken.None);
        if (await BackgroundThread.Run(() => MakeAll(cancellation)) is { } files && output is not null)
            await output.Publish(files, cancellation);
    }

    /// <param name="file">Absolute, or from where the program was started; it may not exist.</param>
    private string? PageOf(string file) =>
        Below(source.Input, file) is { } content ? _live.PageOfContent(content)
        : Below(source.Theme, file) is { } part ? _live.PageOfTheme(part)
        : null;

    private static string? Below(string folder, string file)
    {
        if (file.Contains('\0', StringComparison.Ordinal))
            return null;
        var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
        return path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null : path;
    }

    private static string Cause(IReadOnlyList<string> changed) => changed switch
    {
        [] => "",
        [var one] => $"{DiagnosticPrinter.Visible(one)}: ",
        [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{DiagnosticPrinter.Visible(first)} and {changed.Count - 1} more: "),
    };

    /// <summary>
    /// What the program did not foresee lies over the last good site as a mistake does, and the next change is read as ever. Said
    /// once of a state of the site, however many pages meet it.
    /// </summary>
    /// <returns>What is said.</returns>
    private string Told(Exception exception)
    {
        var isTrouble = MachineTroubleException.IsCausedBy(exception);
        var said = isTrouble ? $"A file of the site cannot be read: {MachineTroubleException.Said(exception)}" : ProgramFault.Said(exception);
        if (Interlocked.Exchange(ref _fault, said) == said)
            return said;
        _ = isTrouble ? terminal.Trouble(said) : terminal.Fault(said);
        Changes.Show(said);
        return said;
    }

    private void Show(DiagnosticBag diagnostics)
    {
        terminal.Print(diagnostics);
        Changes.Show(string.Concat(diagnostics.ToSorted().Where(d => d.Severity == Severity.Error).Select(DiagnosticPrinter.Print)));
    }
}
