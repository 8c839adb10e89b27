using System.Diagnostics;
using Microsoft.Playwright;

namespace Previews.Browser.Tests;

/// <summary>A browser beside an author who saves: it shows the new page by itself, and mistakes over the last good one.</summary>
public sealed class PreviewTests(SiteFixture site) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("previews-author-").FullName;
    private Process? _preview;
    private Uri? _address;

    private string Article => Path.Combine(_folder, "input", "articles", "2025-09-06-belgique-kazakhstan.md");

    public async ValueTask InitializeAsync()
    {
        if (SiteFixture.Missing is not null)
            return;
        foreach (var name in new[] { "input", "theme" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(SiteFixture.RepositoryRoot(), name), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(_folder, Path.GetRelativePath(SiteFixture.RepositoryRoot(), file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "previews.dll"), "preview", "--port", "0", "--as-of", "2025-12-01T00:00Z" },
        };
        _preview = Process.Start(start)!;
        while (_address is null && await _preview.StandardOutput.ReadLineAsync() is { } line)
            _address = line.StartsWith("http", StringComparison.Ordinal) ? new Uri(line.Split(' ')[0]) : null;
        _ = _preview.StandardOutput.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_preview is not null)
        {
            _preview.Kill();
            await _preview.WaitForExitAsync();
            _preview.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Page_reloads_by_itself_and_mistakes_lie_over_it_until_they_are_mended()
    {
        Assert.SkipWhen(SiteFixture.Missing is not null, SiteFixture.Missing ?? "");
        await using var context = await site.OpenWindowAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(_address!, "_previews/edited?file=input/articles/2025-09-06-belgique-kazakhstan.md").AbsoluteUri);
        await page.WaitForFunctionAsync(
            "() => performance.getEntriesByName(new URL('/_previews/events', location).href).length > 0 || document.readyState === 'complete'");
        var article = await File.ReadAllTextAsync(Article, TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(Article, article + "\n\nUne phrase de plus.\n", TestContext.Current.CancellationToken);
        await page.GetByText("Une phrase de plus.").WaitForAsync();

        await File.WriteAllTextAsync(
            Article,
            article.Replace("author: redaction", "author: redactoin<i>", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var overlay = page.GetByRole(AriaRole.Alert);
        await overlay.WaitForAsync();
        Assert.Contains("input/articles/2025-09-06-belgique-kazakhstan.md(5,9): error", await overlay.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("did you mean `redaction`?", await overlay.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("unknown author `redactoin<i>`", await overlay.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await overlay.Locator("*").CountAsync());
        Assert.True(await page.GetByText("Une phrase de plus.").IsVisibleAsync());

        await File.WriteAllTextAsync(Article, article, TestContext.Current.CancellationToken);
        await overlay.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.Equal(0, await page.GetByText("Une phrase de plus.").CountAsync());
    }
}
