using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Previews.Browser.Tests;

/// <summary>What only a browser can show: that pages fit, that nothing is reported, that assistive technology finds its way.</summary>
public sealed class PageTests(SiteFixture site)
{
    private static readonly string[] Pages =
    [
        "/",
        "/matchs/2025-09-07-bel-kaz/",
        "/groupes/world-cup-2026-qualifying-j/",
        "/groupes/world-cup-2026-qualifying-j/journee-6/",
        "/equipes/bel/",
        "/404.html",
        "/nl/",
        "/nl/wedstrijden/2025-10-13-wal-bel/",
        "/de/",
        "/en/",
        "/en/matches/2025-11-18-wal-mkd/",
    ];

    public static TheoryData<string, string, int, ColorScheme> Views()
    {
        var views = new TheoryData<string, string, int, ColorScheme>();
        foreach (var moment in Moment.All)
        {
            foreach (var page in Pages)
            {
                foreach (var width in new[] { 360, 1280 })
                {
                    views.Add(moment.Name, page, width, ColorScheme.Light);
                    views.Add(moment.Name, page, width, ColorScheme.Dark);
                }
            }
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Page_fits_says_nothing_on_the_console_and_is_accessible(string moment, string path, int width, ColorScheme scheme)
    {
        Assert.SkipWhen(SiteFixture.Missing is not null, SiteFixture.Missing ?? "");
        await using var context = await site.OpenAsync(Moment.All.Single(m => m.Name == moment), width, scheme);
        var page = await context.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);

        await page.GotoAsync(SiteFixture.Address + path);

        Assert.Equal(0, await OverflowAsync(page));
        Assert.Empty(messages);
        var axe = await page.RunAxe();
        Assert.True(
            axe.Violations.Length == 0,
            string.Join('\n', axe.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
    }

    [Theory]
    [InlineData("/matchs/2025-09-07-bel-kaz/")]
    [InlineData("/groupes/world-cup-2026-qualifying-j/")]
    public async Task All_columns_of_a_table_are_there_at_320_pixels(string path)
    {
        Assert.SkipWhen(SiteFixture.Missing is not null, SiteFixture.Missing ?? "");
        await using var context = await site.OpenAsync(Moment.End, 320, ColorScheme.Light);
        var page = await context.NewPageAsync();

        await page.GotoAsync(SiteFixture.Address + path);

        Assert.Equal(0, await OverflowAsync(page));
        var hidden = await page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('table.standings th, table.standings td')].filter(c => c.getBoundingClientRect().width < 4 || c.getBoundingClientRect().right > innerWidth + 0.5).length");
        Assert.True(await page.Locator("table.standings").CountAsync() > 0);
        Assert.Equal(0, hidden);
    }

    [Fact]
    public async Task A_page_that_is_too_wide_is_noticed()
    {
        Assert.SkipWhen(SiteFixture.Missing is not null, SiteFixture.Missing ?? "");
        await using var context = await site.OpenAsync(Moment.End, 360, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<!doctype html><title>wide</title><div style='width: 500px'>wide</div>");

        Assert.InRange(await OverflowAsync(page), 120, 160);
    }

    [Fact]
    public async Task A_page_that_hides_from_assistive_technology_is_noticed()
    {
        Assert.SkipWhen(SiteFixture.Missing is not null, SiteFixture.Missing ?? "");
        await using var context = await site.OpenAsync(Moment.End, 360, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html><body><img src='x.png'><p style='color:#ccc;background:#fff'>pale</p></body></html>");

        var axe = await page.RunAxe();

        Assert.Contains(axe.Violations, v => v.Id == "image-alt");
        Assert.Contains(axe.Violations, v => v.Id == "color-contrast");
    }

    /// <summary>By how many pixels the page is wider than its window.</summary>
    private static Task<double> OverflowAsync(IPage page) =>
        page.EvaluateAsync<double>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
