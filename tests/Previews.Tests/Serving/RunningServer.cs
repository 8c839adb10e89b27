using System.Net;
using System.Net.Sockets;
using System.Text;
using Previews.Serving;

namespace Previews.Tests.Serving;

/// <summary>A server on a free port, and requests to it as an attacker writes them: byte by byte.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly LocalServer _server;

    private RunningServer(LocalServer server) => _server = server;

    public int Port => _server.Address.Port;

    public Uri Address => _server.Address;

    public static async Task<RunningServer> Start(IServedSite site, LiveReload? changes = null)
    {
        var server = new LocalServer(new ServerOptions(Port: 0), site, changes);
        await server.Start();
        return new RunningServer(server);
    }

    /// <returns>The first line of the answer and its body.</returns>
    public async Task<(int Status, string Answer)> Send(string request)
    {
        using var client = new TcpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        await client.ConnectAsync(IPAddress.Loopback, Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.ReplaceLineEndings("\r\n")), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(patience.Token);
        return (answer.Length == 0 ? 0 : int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), answer);
    }

    public Task<(int Status, string Answer)> Get(string path, string? headers = null) =>
        Send($"GET {path} HTTP/1.1\n{headers ?? $"Host: localhost:{Port}\n"}Connection: close\n\n");

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
