using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Previews.Text;

namespace Previews.Serving;

/// <summary>
/// Keeps a site in memory true to its folders: after each change all is read again, pages are made when they are asked for,
/// and browsers are told. After a mistake the last good site stays and the mistake is shown over it.
/// </summary>
internal sealed class PreviewSession(SiteSource source, Func<Instant> now, Terminal terminal)
{
    public MemorySite Site { get; } = new();

    public LiveReload Changes { get; } = new();

    /// <returns>Where on its host the site stands; null after a mistake.</returns>
    public string? Rebuild(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var plan = source.Read(now(), diagnostics);
        if (plan is null)
        {
            Show(diagnostics);
            return null;
        }

        Site.Replace(plan.Files);
        Changes.Reload();
        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{plan.Files.Count} files, ready in {watch.Elapsed.TotalMilliseconds:0} ms"));
        Site.MakeAll(cancellation);
        if (diagnostics.HasErrors)
            Show(diagnostics);
        else
            terminal.Print(diagnostics);
        return plan.BasePath;
    }

    /// <summary>Rebuilds after every change until it is cancelled; a change during a rebuild ends that one early.</summary>
    public async Task Follow(FolderWatch watch, CancellationToken end)
    {
        var (rebuild, stop) = (Task.CompletedTask, new CancellationTokenSource());
        try
        {
            while (true)
            {
                await watch.Next(end);
                await stop.CancelAsync();
                await rebuild;
                stop.Dispose();
                stop = CancellationTokenSource.CreateLinkedTokenSource(end);
                var token = stop.Token;
                rebuild = Task.Run(() => Rebuild(token), CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            await rebuild;
        }
        finally
        {
            stop.Dispose();
        }
    }

    private void Show(DiagnosticBag diagnostics)
    {
        terminal.Print(diagnostics);
        Changes.Show(string.Concat(diagnostics.ToSorted().Where(d => d.Severity == Severity.Error).Select(DiagnosticPrinter.Print)));
    }
}
