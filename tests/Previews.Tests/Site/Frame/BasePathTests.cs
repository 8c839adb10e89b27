using System.Text.RegularExpressions;

namespace Previews.Tests.Site.Frame;

/// <summary>A site may live below a path of its host.</summary>
public sealed partial class BasePathTests
{
    [Fact]
    public void Every_link_of_a_site_below_a_path_begins_with_the_path()
    {
        using var site = TemporarySite.From("input", "theme");
        site.Write(
            "input/settings.yml",
            site.Read("input/settings.yml").Replace("https://previews.example/", "https://example.org/football/", StringComparison.Ordinal));

        Assert.Equal(0, site.Build("--as-of", "2025-09-06T20:00+02:00").ExitCode);

        var links = site.Built()
            .Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(f => InternalLink().Matches(System.Text.Encoding.UTF8.GetString(f.Value)).Select(m => m.Groups[1].Value))
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/football/", link, StringComparison.Ordinal));
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/football/nl/\">", site.Read("output/nl/index.html"), StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:href|src)=\"(/[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex InternalLink();
}
