using System.IO.Compression;

namespace Previews.Tests.Site.Assets;

public sealed class StyleSheetTests
{
    /// <summary>A phone on a train gets it in one or two round trips.</summary>
    [Fact]
    public void Style_sheet_is_under_eight_kilobytes_when_compressed()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(Repository.Path("theme/assets/site.css")));

        Assert.InRange(compressed.Length, 1, 8 * 1024);
    }

    [Fact]
    public void Style_sheet_loads_nothing_and_knows_dark_and_print()
    {
        var css = File.ReadAllText(Repository.Path("theme/assets/site.css"));

        Assert.DoesNotContain("url(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", css, StringComparison.Ordinal);
        Assert.Contains("@media print", css, StringComparison.Ordinal);
    }
}
