using System.Text;
using Previews.Serving;
using Previews.Site.Output;

namespace Previews.Tests.Serving;

/// <summary>The server gives the files of the site and nothing else, to this machine and nobody else.</summary>
public sealed class LocalServerTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("previews-served-").FullName;

    public LocalServerTests()
    {
        Write("site/index.html", "home");
        Write("site/nl/index.html", "thuis");
        Write("site/404.html", "not found here");
        Write("site/nl/404.html", "niet gevonden");
        Write("site/data.json", "{}");
        Write("site/.hidden", "hidden");
        Write("secret.txt", "secret");
        Write("site-sister/secret.txt", "secret");
        Directory.CreateSymbolicLink(Path.Combine(_root, "site", "out"), Path.Combine(_root, "site-sister"));
        File.CreateSymbolicLink(Path.Combine(_root, "site", "link.txt"), Path.Combine(_root, "secret.txt"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("/", 200, "home")]
    [InlineData("/index.html", 200, "home")]
    [InlineData("/nl/", 200, "thuis")]
    [InlineData("/nl", 302, "Location: /nl/")]
    [InlineData("/data.json", 200, "application/json")]
    [InlineData("/absent", 404, "not found here")]
    [InlineData("/nl/absent/", 404, "niet gevonden")]
    public async Task Files_are_served_as_by_a_static_host(string path, int status, string text)
    {
        await using var server = await Start();

        var (answered, answer) = await server.Get(path);

        Assert.Equal(status, answered);
        Assert.Contains(text, answer, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/nl/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/..;/secret.txt")]
    [InlineData("//../secret.txt")]
    [InlineData("/./../secret.txt")]
    [InlineData("/nl/%00/../../secret.txt")]
    [InlineData("/../site-sister/secret.txt")]
    [InlineData("/out/secret.txt")]
    [InlineData("/link.txt")]
    [InlineData("/.hidden")]
    [InlineData("/%2ehidden")]
    [InlineData("/file:///etc/passwd")]
    [InlineData("/%2e%2e%5csecret.txt")]
    [InlineData("/nl/..%2f..%2fsecret.txt")]
    [InlineData("/%25%32%65%25%32%65/secret.txt")]
    [InlineData("/%u002e%u002e/secret.txt")]
    [InlineData("/%uff0e%uff0e/secret.txt")]
    [InlineData("/．．/secret.txt")]
    [InlineData("/.%00./secret.txt")]
    [InlineData("/secret.txt%00.html")]
    [InlineData("/C:/secret.txt")]
    [InlineData("/nl/index.html::$DATA")]
    public async Task No_spelling_of_a_path_leads_out_of_the_site(string path)
    {
        await using var server = await Start();

        var (status, answer) = await server.Get(path);

        Assert.True(status is 400 or 404, answer);
        Assert.DoesNotContain("secret\n", answer + "\n", StringComparison.Ordinal);
        Assert.Equal(200, (await server.Get("/")).Status);
    }

    [Theory]
    [InlineData("Host: evil.example\n", 403)]
    [InlineData("Host: localhost.evil.example\n", 403)]
    [InlineData("Host: 192.0.2.7\n", 403)]
    [InlineData("Host: \n", 403)]
    [InlineData("", 400)]
    [InlineData("Host: localhost\nHost: evil.example\n", 400)]
    [InlineData("Host: [::1]\n", 200)]
    [InlineData("Host: 127.0.0.1\n", 200)]
    public async Task Only_requests_that_name_this_machine_are_answered(string host, int status)
    {
        await using var server = await Start();

        Assert.Equal(status, (await server.Get("/", host)).Status);
    }

    [Theory]
    [InlineData("POST / HTTP/1.1\nHost: localhost\nContent-Length: 3\nConnection: close\n\nabc", 405)]
    [InlineData("DELETE / HTTP/1.1\nHost: localhost\nConnection: close\n\n", 405)]
    [InlineData("garbage\n\n", 400)]
    [InlineData("GET / HTTP/9.9\nHost: localhost\n\n", 505)]
    public async Task What_is_no_request_to_read_is_refused(string request, int status)
    {
        await using var server = await Start();

        var answer = await server.Send(request);

        Assert.Equal(status, answer.Status);
        Assert.Equal(200, (await server.Get("/")).Status);
    }

    [Fact]
    public async Task Address_of_another_machine_is_trouble_with_a_message()
    {
        var server = new LocalServer(new ServerOptions(Port: 0, Host: "203.0.113.5"), new FolderSite(_root), null);

        var trouble = await Assert.ThrowsAsync<MachineTroubleException>(server.Start);

        Assert.Contains("203.0.113.5", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_for_another_server_is_refused_whatever_its_host_header_says()
    {
        await using var server = await Start();

        Assert.Equal(400, (await server.Send($"GET http://evil.example/ HTTP/1.1\nHost: localhost:{server.Port}\nConnection: close\n\n")).Status);
    }

    [Fact]
    public async Task Client_that_never_ends_its_request_is_dropped_and_keeps_nobody_waiting()
    {
        await using var server = await Start();
        using var slow = new System.Net.Sockets.TcpClient("127.0.0.1", server.Port);
        await using var stream = slow.GetStream();
        await stream.WriteAsync("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.Equal(200, (await server.Get("/")).Status);
        using var reader = new StreamReader(stream);
        Assert.Contains("408", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_without_end_are_refused()
    {
        await using var server = await Start();

        var (status, _) = await server.Get("/", $"Host: localhost\nX-Long: {new string('a', 100_000)}\n");

        Assert.Equal(431, status);
    }

    [Fact]
    public async Task Ten_thousand_requests_and_idle_connections_do_no_harm()
    {
        await using var server = await Start();
        var idle = new List<System.Net.Sockets.TcpClient>();
        for (var i = 0; i < 300; i++)
            idle.Add(new System.Net.Sockets.TcpClient("127.0.0.1", server.Port));
        using var client = new HttpClient { BaseAddress = server.Address };

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 10_000), TestContext.Current.CancellationToken, async (_, end) => Assert.Equal("home", await client.GetStringAsync(new Uri("/", UriKind.Relative), end)));

        idle.ForEach(c => c.Dispose());
    }

    [Fact]
    public async Task Taken_port_is_said()
    {
        await using var server = await Start();
        await using var second = new LocalServer(new ServerOptions(Port: server.Port), new FolderSite(_root));

        var trouble = await Assert.ThrowsAsync<MachineTroubleException>(second.Start);

        Assert.Contains("another program uses it", trouble.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/football/")]
    [InlineData("/football", "/football/")]
    [InlineData("/football?page=2", "/football/")]
    [InlineData("/footballs", null)]
    [InlineData("/foot", null)]
    public async Task Way_to_a_site_below_a_path_is_shown(string path, string? target)
    {
        await using var server = await RunningServer.Start(new FolderSite(Path.Combine(_root, "site"), "/football/"));

        var (status, answer) = await server.Get(path);

        Assert.Equal(target is null ? 404 : 302, status);
        Assert.Equal(target is not null, answer.Contains($"Location: {target}\r\n", StringComparison.Ordinal));
        Assert.Equal(200, (await server.Get("/football/")).Status);
    }

    private Task<RunningServer> Start() => RunningServer.Start(new FolderSite(Path.Combine(_root, "site")));

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, Encoding.UTF8);
    }
}
