using NodaTime;
using NodaTime.Testing;
using Previews.Serving;
using Previews.Tests.Site;

namespace Previews.Tests.Serving;

/// <summary>The preview follows what is written; browsers are told; mistakes are shown over the last good site.</summary>
public sealed class PreviewSessionTests : IDisposable
{
    private const string Page = "matchs/2025-09-07-bel-kaz/index.html";
    private const string Article = "input/articles/2025-09-06-belgique-kazakhstan.md";
    private static readonly Instant Now = Instant.FromUtc(2025, 12, 1, 0, 0);

    private readonly TemporarySite _folder = TemporarySite.From("input", "theme");
    private readonly SiteSource _source;
    private readonly PreviewSession _session;

    public PreviewSessionTests()
    {
        var quiet = new Terminal(TextWriter.Null, TextWriter.Null, colours: false);
        _source = new SiteSource(Path.Combine(_folder.Root, "input"), Path.Combine(_folder.Root, "theme"));
        _session = new PreviewSession(_source, new FakeClock(Now), () => Now, quiet);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Change_of_an_article_shows_on_its_page_and_browsers_are_told()
    {
        _session.Update([]);
        await using var server = await RunningServer.Start(_session.Site, _session.Changes);
        using var watch = new SourceWatch(_source, SourceWatch.ByEvents, _ => { });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var following = _session.Follow(watch, end.Token);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("/_previews/events", UriKind.Relative), Cancellation));

        _folder.Write(Article, _folder.Read(Article) + "\n\nUne phrase de plus.\n");
        await ReadUntil(events, "event: reload");

        Assert.Contains("Une phrase de plus.", await client.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation), StringComparison.Ordinal);
        await end.CancelAsync();
        await following;
    }

    [Fact]
    public async Task Of_saves_that_follow_each_other_fast_the_last_is_told()
    {
        using var said = new StringWriter();
        var session = new PreviewSession(_source, new FakeClock(Now), () => Now, new Terminal(TextWriter.Synchronized(said), TextWriter.Null, colours: false));
        session.Update([]);
        using var watch = new SourceWatch(_source, SourceWatch.ByEvents, _ => { });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var following = session.Follow(watch, end.Token);
        var article = _folder.Read(Article);

        for (var save = 1; save <= 6; save++)
        {
            _folder.Write(Article, $"{article}\n\nSave {save}.\n");
            await Task.Delay(50, Cancellation);
        }

        for (var wait = 0; wait < 300 && said.GetStringBuilder().Length == 0; wait++)
            await Task.Delay(50, Cancellation);
        await Task.Delay(500, Cancellation);
        await end.CancelAsync();
        await following;

        // A machine that stands still for a moment may make two bursts of one.
        Assert.InRange(said.ToString().Split("ready in").Length - 1, 1, 3);
    }

    [Fact]
    public async Task Fault_of_the_program_is_shown_over_the_last_good_site_and_the_preview_goes_on()
    {
        var isBroken = false;
        var session = new PreviewSession(
            _source, new FakeClock(Now), () => isBroken ? throw new InvalidOperationException("no such thing") : Now, new Terminal(TextWriter.Null, TextWriter.Null, colours: false));
        Assert.True(session.Update([]));
        await using var server = await RunningServer.Start(session.Site, session.Changes);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("/_previews/events", UriKind.Relative), Cancellation));

        isBroken = true;
        Assert.False(session.Update([]));
        await ReadUntil(events, "This is a fault of the program");
        Assert.Equal(System.Net.HttpStatusCode.OK, (await client.GetAsync(new Uri(Page, UriKind.Relative), Cancellation)).StatusCode);

        isBroken = false;
        Assert.True(session.Update([]));
    }

    [Fact]
    public async Task Mistake_is_shown_over_the_last_good_site_and_goes_away_when_mended()
    {
        _session.Update([]);
        await using var server = await RunningServer.Start(_session.Site, _session.Changes);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("/_previews/events", UriKind.Relative), Cancellation));
        var good = await client.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation);
        var article = _folder.Read(Article);

        _folder.Write(Article, article.Replace("author: redaction", "author: redactoin", StringComparison.Ordinal));
        _session.Look();
        _session.Update([]);

        Assert.Contains("redactoin", await ReadUntil(events, "data: \"", "(5,9)"), StringComparison.Ordinal);
        Assert.Equal(good, await client.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation));

        _folder.Write(Article, article);
        _session.Look();
        _session.Update([]);
        await ReadUntil(events, "event: reload");
    }

    [Fact]
    public async Task Site_comes_up_at_its_base_path_once_the_first_mistake_is_mended()
    {
        var settings = _folder.Read("input/settings.yml");
        _folder.Write(
            "input/settings.yml",
            settings.Replace("base_url: https://previews.example/", "base_url: https://previews.example/football/\nbase: x", StringComparison.Ordinal));
        Assert.False(_session.Update([]));
        await using var server = await RunningServer.Start(_session.Site, _session.Changes);
        var (status, waiting) = await server.Get("/");
        Assert.Equal(404, status);
        Assert.Contains("_previews/live.js", waiting, StringComparison.Ordinal);

        _folder.Write(
            "input/settings.yml",
            settings.Replace("base_url: https://previews.example/", "base_url: https://previews.example/football/", StringComparison.Ordinal));
        _session.Look();
        Assert.True(_session.Update([]));

        Assert.Contains("Location: /football/", (await server.Get("/")).Answer, StringComparison.Ordinal);
        Assert.Equal(200, (await server.Get("/football/")).Status);
    }

    [Fact]
    public async Task Address_of_the_edited_file_leads_to_its_page()
    {
        _session.Update([]);
        await using var server = await RunningServer.Start(_session.Site, _session.Changes);

        Assert.Contains("Location: /\r\n", (await server.Get("/_previews/edited")).Answer, StringComparison.Ordinal);
        _session.Update([$"{_source.Theme}/parts/table.sbn-html", $"{_source.Input}/teams/KAZ.yml", $"{_source.Theme}/assets/site.css"]);
        Assert.Contains("Location: /equipes/kaz/", (await server.Get("/_previews/edited")).Answer, StringComparison.Ordinal);
        Assert.Contains(
            "Location: /equipes/bel/",
            (await server.Get($"/_previews/edited?file={_source.Input}/teams/BEL.yml")).Answer,
            StringComparison.Ordinal);
        Assert.Contains("Location: /nl/\r\n", (await server.Get($"/_previews/edited?file={_source.Theme}/i18n/nl.yml")).Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/teams/BEL.yml")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("%00")]
    [InlineData("")]
    public async Task File_of_somewhere_else_leads_home(string file)
    {
        _session.Update([]);
        await using var server = await RunningServer.Start(_session.Site, _session.Changes);

        Assert.Contains("Location: /\r\n", (await server.Get($"/_previews/edited?file={file}")).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_that_was_named_with_a_slash_at_its_end_is_the_same()
    {
        var session = new PreviewSession(
            new SiteSource(_source.Input + "/", _source.Theme + "/"),
            new FakeClock(Now),
            () => Now,
            new Terminal(TextWriter.Null, TextWriter.Null, colours: false));
        session.Update([]);
        await using var server = await RunningServer.Start(session.Site, session.Changes);

        Assert.Contains(
            "Location: /equipes/bel/",
            (await server.Get($"/_previews/edited?file={_source.Input}/teams/BEL.yml")).Answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Result_before_the_kick_off_is_a_mistake_until_the_clock_has_passed_it()
    {
        var said = new StringWriter();
        var clock = new FakeClock(Instant.FromUtc(2025, 9, 7, 18, 0));
        var session = new PreviewSession(_source, clock, clock.GetCurrentInstant, new Terminal(TextWriter.Null, said, colours: false));

        Assert.False(session.Update([]));
        Assert.Contains("2025-09-07-bel-kaz.yml(", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("PV0228", said.ToString(), StringComparison.Ordinal);

        clock.Reset(Now);

        Assert.True(session.Update([]), said.ToString());
    }

    [Fact]
    public void Site_as_of_an_instant_is_shown_where_the_clock_is_behind_it()
    {
        var said = new StringWriter();
        var session = new PreviewSession(
            _source,
            new FakeClock(Instant.FromUtc(2020, 1, 1, 0, 0)),
            () => Now,
            new Terminal(TextWriter.Null, said, colours: false));

        Assert.True(session.Update([]), said.ToString());
    }

    [Fact]
    public async Task File_that_cannot_be_read_is_said_and_read_when_it_can_be()
    {
        var said = new StringWriter();
        var session = new PreviewSession(_source, new FakeClock(Now), () => Now, new Terminal(TextWriter.Null, said, colours: false));
        using var watch = new SourceWatch(_source, SourceWatch.ByEvents, _ => { });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Task following;
        using (new FileStream(Path.Combine(_source.Theme, "assets/site.css"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.False(session.Update([]));
            Assert.False(session.Update([]));
            Assert.Single(said.ToString().Split("site.css")[1..]);
            following = session.Follow(watch, end.Token);
        }

        for (var patience = 0; session.Site.Find("index.html") is null; patience++)
        {
            Assert.True(patience < 200 && !following.IsCompleted, "there is no site");
            await Task.Delay(50, Cancellation);
        }

        await end.CancelAsync();
        await following;
    }

    [Theory]
    [InlineData("Origin: https://evil.example\n")]
    [InlineData("Origin: null\n")]
    [InlineData("Origin: http://127.0.0.1:1\n")]
    [InlineData("Sec-Fetch-Site: cross-site\n")]
    [InlineData("Sec-Fetch-Site: same-site\n")]
    [InlineData("Origin: https://evil.example\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n")]
    public async Task Pages_of_other_origins_are_not_told_of_changes(string header)
    {
        await using var server = await RunningServer.Start(_session.Site, _session.Changes);

        Assert.Equal(403, (await server.Get("/_previews/events", $"Host: localhost:{server.Port}\n{header}")).Status);
    }

    [Fact]
    public void Preview_without_its_script_equals_the_built_site()
    {
        _session.Update([]);
        _folder.Build("--as-of", "2025-12-01T00:00Z");

        Assert.All(
            _folder.Built().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.Equal(PageWithScript.Of(file.Value), _session.Site.Find(file.Key.Replace('\\', '/'))?.Content.ToArray()));
        Assert.All(_folder.Built().Values, file => Assert.DoesNotContain("_previews/", System.Text.Encoding.UTF8.GetString(file), StringComparison.Ordinal));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<string> ReadUntil(StreamReader events, params string[] texts)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (texts.All(t => line.Contains(t, StringComparison.Ordinal)))
                return line;
        }

        throw new Xunit.Sdk.XunitException("the server ended the events");
    }
}
