using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Previews.Serving;

/// <summary>
/// Tells the browser when the site changed, and shows mistakes over the page. Only what is sent knows of it: the script is
/// added to a page on its way out, and nothing of it is in the files on disk.
/// </summary>
internal sealed class LiveReload
{
    private const string Folder = "/_previews/";
    public const string ScriptPath = Folder + "live.js";
    private const string EventsPath = Folder + "events";
    private const string EditedPath = Folder + "edited";

    private static readonly byte[] Script = Encoding.UTF8.GetBytes("""
        const events = new EventSource('/_previews/events');
        let overlay;
        let connected = false;
        events.onopen = () => { if (connected) location.reload(); connected = true; };
        events.addEventListener('reload', e => {
          const page = JSON.parse(e.data);
          if (page && page !== location.pathname) location.assign(page); else location.reload();
        });
        events.addEventListener('mistakes', e => {
          overlay?.remove();
          const text = JSON.parse(e.data);
          if (!text) return;
          overlay = document.createElement('pre');
          overlay.setAttribute('role', 'alert');
          Object.assign(overlay.style, { position: 'fixed', inset: '0', margin: '0', padding: '2rem', overflow: 'auto', zIndex: '2147483647',
            background: 'rgba(20, 20, 20, .95)', color: '#ffb4a8', font: '14px/1.5 monospace', whiteSpace: 'pre-wrap' });
          overlay.textContent = text;
          overlay.addEventListener('click', () => overlay.remove());
          document.body.append(overlay);
        });
        """);

    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = new();
    private string _mistakes = "";

    public static bool IsFor(PathString path) => path.StartsWithSegments(Folder.TrimEnd('/'), StringComparison.Ordinal);

    /// <summary>The address of the page of a file, as <c>input/teams/BEL.yml</c>; without one, of the file that was edited last.</summary>
    public Func<string?, string> PageOf { get; init; } = _ => "/";

    /// <param name="page">Where browsers are to go; null: they stay where they are.</param>
    public void Reload(string? page = null)
    {
        Volatile.Write(ref _mistakes, "");
        Send($"event: reload\ndata: {JsonSerializer.Serialize(page, ProgramJson.Default.String)}\n\n");
    }

    /// <summary>The last good site stays underneath.</summary>
    public void Show(string mistakes)
    {
        Volatile.Write(ref _mistakes, mistakes);
        Send(MistakesEvent(mistakes));
    }

    public Task Answer(HttpContext context) => context.Request.Path.Value switch
    {
        ScriptPath => SendScript(context.Response),
        EditedPath => Redirect(context),
        EventsPath when IsSameOrigin(context.Request) => SendEvents(context),
        EventsPath => Refuse(context.Response, StatusCodes.Status403Forbidden),
        _ => Refuse(context.Response, StatusCodes.Status404NotFound),
    };

    private static string MistakesEvent(string mistakes) => $"event: mistakes\ndata: {JsonSerializer.Serialize(mistakes, ProgramJson.Default.String)}\n\n";

    private void Send(string message)
    {
        foreach (var listener in _listeners.Keys)
            listener.Writer.TryWrite(message);
    }

    /// <summary>A browser names the origin of every page that listens from elsewhere, and says so in Sec-Fetch-Site.</summary>
    private static bool IsSameOrigin(HttpRequest request) =>
        request.Headers.Origin is var origin
        && (origin.Count == 0 || origin == $"{request.Scheme}://{request.Host}")
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private Task Redirect(HttpContext context)
    {
        context.Response.Redirect(PageOf(context.Request.Query["file"]));
        return Task.CompletedTask;
    }

    private static Task SendScript(HttpResponse response)
    {
        response.ContentType = "text/javascript; charset=utf-8";
        return response.Body.WriteAsync(Script).AsTask();
    }

    private static Task Refuse(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }

    private async Task SendEvents(HttpContext context)
    {
        var listener = Channel.CreateBounded<string>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[listener] = true;
        try
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync(MistakesEvent(Volatile.Read(ref _mistakes)), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach (var message in listener.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync(message, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left the page.
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }
}
