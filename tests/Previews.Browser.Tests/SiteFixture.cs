using System.Diagnostics;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Previews.Browser.Tests.SiteFixture))]

namespace Previews.Browser.Tests;

/// <summary>
/// The real site, built by the real program as of two instants, and a real browser that finds it under the site's own
/// address: requests are answered from the folder, so that no server is needed and nothing else is reached.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    public const string Address = "https://previews.example";

    /// <summary>Debian's browser: Playwright's own cannot be downloaded everywhere.</summary>
    private const string Chromium = "/usr/bin/chromium";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "previews-browser-" + Environment.ProcessId);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why the tests cannot run here, or null.</summary>
    public static string? Missing => File.Exists(Chromium) ? null : $"There is no browser at {Chromium} (Debian's package chromium).";

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
            return;
        foreach (var moment in Moment.All)
            await BuildAsync(moment);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A window on the site as of a moment.</summary>
    public async Task<IBrowserContext> OpenAsync(Moment moment, int width, ColorScheme scheme)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
        });
        await context.RouteAsync("**/*", route => AnswerAsync(route, Path.Combine(_folder, moment.Name)));
        return context;
    }

    /// <summary>A window on whatever is served on this machine.</summary>
    public Task<IBrowserContext> OpenWindowAsync() => _browser!.NewContextAsync();

    private static Task AnswerAsync(IRoute route, string folder)
    {
        var url = new Uri(route.Request.Url);
        var path = Path.Combine(folder, url.AbsolutePath.TrimStart('/'));
        if (url.AbsolutePath.EndsWith('/'))
            path = Path.Combine(path, "index.html");
        return url.Host == new Uri(Address).Host && File.Exists(path)
            ? route.FulfillAsync(new RouteFulfillOptions { Path = path })
            : route.FulfillAsync(new RouteFulfillOptions { Status = 404, Body = "" });
    }

    private async Task BuildAsync(Moment moment)
    {
        var root = RepositoryRoot();
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "previews.dll"),
                "build",
                "--output",
                Path.Combine(_folder, moment.Name),
                "--as-of",
                moment.Instant,
            },
        };
        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        var errors = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0, errors + await output);
    }

    public static string RepositoryRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Previews.sln")))
                return folder;
        }

        throw new InvalidOperationException("The tests run below the folder of Previews.sln.");
    }
}
