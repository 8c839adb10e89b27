using System.Text;
using Previews.Serving;
using Xunit;

namespace Previews.Tests.Serving;

/// <summary>A page that cannot be made: the last one stays, or one that says why stands in its place; never is there nothing to look at.</summary>
public sealed class MemorySiteTests
{
    [Fact]
    public async Task Page_that_the_program_cannot_make_says_that_it_is_a_fault_of_the_program()
    {
        await using var server = await RunningServer.Start(Site(latest: null), new LiveReload());

        var (status, answer) = await server.Get("/a/");

        Assert.Equal(500, status);
        Assert.Contains("This is a fault of the program", answer, StringComparison.Ordinal);
        Assert.Contains("no &lt;page&gt;", answer, StringComparison.Ordinal);
        Assert.Contains(LiveReload.ScriptPath, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_that_was_made_before_stays_and_the_fault_lies_over_it()
    {
        var changes = new LiveReload();
        await using var server = await RunningServer.Start(Site("<head></head>as it was", changes), changes);
        using var client = new HttpClient { BaseAddress = server.Address };

        Assert.Contains("as it was", await client.GetStringAsync(new Uri("a/", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("/_previews/events", UriKind.Relative), Cancellation));
        await events.ReadLineAsync(Cancellation);
        Assert.Contains("This is a fault of the program", await events.ReadLineAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_page_and_cannot_be_made_is_not_there()
    {
        await using var server = await RunningServer.Start(Site(latest: null));

        Assert.Equal(404, (await server.Get("/a.png")).Status);
    }

    [Fact]
    public void Page_that_there_is_not_is_no_fault() =>
        Assert.Null(
            new MemorySite(() => "/", _ => null, _ => throw new InvalidOperationException(), _ => throw new InvalidOperationException()).Find("a.html"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static MemorySite Site(string? latest, LiveReload? changes = null) => new(
        () => "/",
        path => path == "a/index.html" || !path.EndsWith(".html", StringComparison.Ordinal) ? throw new InvalidOperationException("no <page>") : null,
        _ => latest is null ? null : Encoding.UTF8.GetBytes(latest),
        exception =>
        {
            var said = ProgramFault.Said(exception);
            changes?.Show(said);
            return said;
        });
}
