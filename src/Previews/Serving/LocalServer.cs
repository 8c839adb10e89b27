using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Previews.Site.Output;

namespace Previews.Serving;

/// <summary>
/// Serves a site to the machine it runs on. Any page that the author has open can send requests here, so only requests
/// that name this server are answered, only reading is allowed, and nothing is shared with other origins.
/// </summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private const int MaximumConnections = 1000;
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _application;
    private readonly ServerOptions _options;
    private readonly IServedSite _site;

    /// <param name="changes">Tells browsers to reload; null where nothing changes.</param>
    public LocalServer(ServerOptions options, IServedSite site, LiveReload? changes = null)
    {
        _options = options;
        _site = site;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Configure);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        _application = builder.Build();
        _application.Run(context => Answer(context, changes));
    }

    /// <summary>With the port that was given, where 0 was asked for.</summary>
    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <exception cref="MachineTroubleException">The port is taken, or may not be used.</exception>
    public async Task Start()
    {
        try
        {
            await _application.StartAsync();
        }
        catch (IOException exception)
        {
            var reason = exception.InnerException is AddressInUseException ? "another program uses it" : exception.Message;
            throw new MachineTroubleException($"Port {_options.Port} cannot be used: {reason}. Choose another with `--port`.", exception);
        }
        catch (SocketException exception)
        {
            throw new MachineTroubleException(
                $"Nothing can be served at {_options.Address}, port {_options.Port}: {exception.Message}. Choose another address with `--host` or another port with `--port`.", exception);
        }
    }

    /// <summary>Until Ctrl-C.</summary>
    public Task WaitForEnd(CancellationToken end) => _application.WaitForShutdownAsync(end);

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private void Configure(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = MaximumConnections;
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        kestrel.Listen(IPAddress.Parse(_options.Address), _options.Port);
    }

    private Task Answer(HttpContext context, LiveReload? changes)
    {
        var response = context.Response;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!_options.Answers(context.Request.Host.Host))
            return Say(response, StatusCodes.Status403Forbidden, "This server answers only to the name it was started with; `--host NAME` allows another.");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return Say(response, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD.");
        return changes is not null && LiveReload.IsFor(context.Request.Path) ? changes.Answer(context) : SendFile(context);
    }

    private Task SendFile(HttpContext context)
    {
        var path = RequestPath.ToFile(context.Request.Path.Value ?? "/", _site.BasePath);
        if (path is not null && _site.Find(path) is { } file)
            return Send(context, file, file.IsFault ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK);
        if (path is not null && _site.Find(path + "/index.html") is not null)
        {
            context.Response.Redirect(context.Request.Path.ToUriComponent() + "/");
            return Task.CompletedTask;
        }

        if (_site.BasePath != "/" && (context.Request.Path == "/" || context.Request.Path + "/" == _site.BasePath))
        {
            context.Response.Redirect(_site.BasePath);
            return Task.CompletedTask;
        }

        return NotFound(path) is { } page
            ? Send(context, page, StatusCodes.Status404NotFound)
            : Say(context.Response, StatusCodes.Status404NotFound, "There is no such page.");
    }

    /// <summary>That of the page's language, as static hosts choose the nearest.</summary>
    private ServedFile? NotFound(string? path) =>
        (path?.Split('/') is [var language, _, ..] ? _site.Find(language + "/404.html") : null) ?? _site.Find("404.html");

    private static async Task Send(HttpContext context, ServedFile file, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = TypeOf(file.Path);
        response.ContentLength = file.Content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    private static string TypeOf(string path)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" ? type + "; charset=utf-8" : type;
    }

    private static Task Say(HttpResponse response, int status, string text)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(text);
    }
}
