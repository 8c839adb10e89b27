namespace Previews.Tests.Site;

/// <summary>A check that cannot fail checks nothing: each is held against a page broken for it.</summary>
public sealed class HtmlCheckTests
{
    private const string Good =
        """
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Page</title></head>
        <body><main><h1 id="top">Page</h1><p lang="nl">Tekst <a href="#top">omhoog</a> <a href="/">home</a> <time datetime="2025-09-07">7 september</time></p>
        <table><caption>Stand</caption><tr><th scope="row">BEL</th><td>3</td></tr></table></main></body></html>
        """;

    [Fact]
    public void Good_page_has_no_fault() => Assert.Empty(FaultsOf(Good));

    [Theory]
    [InlineData("<h1 id=\"top\">Page</h1>", "<h2 id=\"top\">Page</h2>", "has 0 h1")]
    [InlineData("<h1 id=\"top\">Page</h1>", "<h1 id=\"top\">Page</h1><h1>Page</h1>", "has 2 h1")]
    [InlineData("<caption>Stand</caption>", "", "has a table without a caption")]
    [InlineData("<th scope=\"row\">", "<th>", "has a header cell without scope: BEL")]
    [InlineData("href=\"#top\"", "href=\"#bottom\"", "links to #bottom, whose fragment is not there")]
    [InlineData("href=\"/\"", "href=\"/gone/\"", "links to /gone/, which is not there")]
    [InlineData("href=\"/\"", "href=\"javascript:alert(1)\"", "links to javascript:alert(1)")]
    [InlineData("<html lang=\"fr\">", "<html>", "has no lang")]
    [InlineData("<p lang=\"nl\">", "<p lang=\"nederlands\">", "has a lang that is no language: nederlands")]
    [InlineData("<time datetime=\"2025-09-07\">", "<time>", "has a time without a datetime")]
    [InlineData("<time datetime=\"2025-09-07\">", "<time datetime=\"7 sept\">", "has a time without a datetime")]
    [InlineData("</p>", "", "is not well-formed")]
    [InlineData("<table>", "<table><b>", "is not well-formed")]
    [InlineData("<p lang=\"nl\">", "<p lang=\"nl\" style=\"color:red\">", "has an inline style or handler: p")]
    [InlineData("<p lang=\"nl\">", "<p lang=\"nl\" onclick=\"x()\">", "has an inline style or handler: p")]
    [InlineData("</main>", "<script>1</script></main>", "has a script")]
    [InlineData("<title>Page</title>", "<title></title>", "has no title")]
    [InlineData("<p lang=\"nl\">", "<p lang=\"nl\" id=\"top\">", "has the id top more than once")]
    [InlineData("<p lang=\"nl\">", "<p lang=\"nl\"><img src=\"/\">", "has an image without text")]
    [InlineData(">omhoog<", "><", "has a link without text")]
    public void Broken_page_is_noticed(string part, string replacement, string fault)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);

        Assert.Contains(FaultsOf(Good.Replace(part, replacement, StringComparison.Ordinal)), f => f.Contains(fault, StringComparison.Ordinal));
    }

    private static IEnumerable<string> FaultsOf(string html) =>
        new HtmlCheck(new Dictionary<string, string>(StringComparer.Ordinal) { ["index.html"] = html }).Faults("index.html");
}
