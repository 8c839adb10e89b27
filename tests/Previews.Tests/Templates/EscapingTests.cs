using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Previews.Tests.Templates;

public sealed class EscapingTests
{
    private const string Template = """
        <!doctype html><html><head><title>{{ v }}</title></head><body>
        <p id="a" title="{{ v }}" data-x='{{ v }}'>{{ v }}</p><p id="b" title="x {{ v }} y">{{ [v] }}{{ {k: v} }}</p>
        {{ capture c }}{{ v }}{{ end }}<p id="c" title="{{ c }}">{{ c }}{{ c + v }}{{ $"{c}{v}" }}{{ [c, v] | array.join v }}</p>
        <p id="d">{{ v | string.upcase }}{{ v | string.append v }}{{ v | html.escape }}{{ v | html.strip }}{{ v | html.newline_to_br }}{{ v * 2 }}</p>
        <p id="e">{{ func f(x) }}<i>{{ x }}</i>{{ ret x; end; f v }}{{ func g; ret $0; end; v | g }}</p><textarea>{{ v }}</textarea>
        </body></html>
        """;

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>", "</textarea><b>",
        "&lt;b&gt;", "&", "<!--", "]]>", "\0<b>", "`${x}`", "{{ v }}", "\u2028<\u2029", "\uD800<b>",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_is_text_wherever_it_is_written(string value) => AssertHarmless(value);

    public static TheoryData<string> HostileTexts => [.. Hostile];

    [Fact]
    public void Any_text_is_text_wherever_it_is_written()
    {
        var texts = ArbMap.Default.ArbFor<NonNull<string>>().Generator.SelectMany(t => Gen.Elements(Hostile).Select(h => t.Get + h + t.Get));
        Prop.ForAll(texts.ToArbitrary(), AssertHarmless).QuickCheckThrowOnFailure();
    }

    /// <summary>The page has the elements that its template has, whatever the value; and the value is read back as it was.</summary>
    private static void AssertHarmless(string value)
    {
        var html = InlineTemplate.Render(Template, System.Text.Json.JsonSerializer.Serialize(new { v = value }));
        var page = new HtmlParser().ParseDocument(html);
        var expected = new HtmlParser().ParseDocument(InlineTemplate.Render(Template, """{"v": "x"}"""));
        Assert.Equal(Shape(expected), Shape(page).Where(static e => e != "BR"));

        var text = Normal(value);
        Assert.Equal(text, page.QuerySelector("#a")!.GetAttribute("title"));
        Assert.Equal(text, page.QuerySelector("#a")!.GetAttribute("data-x"));
        Assert.Equal(text, page.QuerySelector("#a")!.TextContent);
        Assert.Equal($"x {text} y", page.QuerySelector("#b")!.GetAttribute("title"));
        Assert.Equal(text, page.QuerySelector("#c")!.GetAttribute("title"));
    }

    private static IEnumerable<string> Shape(AngleSharp.Dom.IDocument page) =>
        page.All.Select(static e => e.TagName + string.Concat(e.Attributes.Select(static a => " " + a.Name)));

    /// <summary>What a browser makes of characters that no page can hold.</summary>
    private static string Normal(string value) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value))
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\0', '\uFFFD');

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("\\u0001javascript:x")]
    public void An_address_with_another_scheme_is_an_error(string url)
    {
        var model = $$"""{"u": "{{url}}"}""";
        Assert.Equal(["PV0451"], InlineTemplate.Errors("<a href=\"{{ u }}\">x</a>", model));
        Assert.Equal(["PV0451"], InlineTemplate.Errors("<img src='{{ u }}'>", model));
        Assert.Equal(["PV0451"], InlineTemplate.Errors("{{ func f }}{{ u }}{{ end }}<a href=\"{{ f }}\">x</a>", model));
    }

    [Theory]
    [InlineData("{{ func f }}<b title=\"x\">{{ end }}<p title=\"{{ f }}\">", "<p title=\"&lt;b title=&quot;x&quot;&gt;\">")]
    [InlineData("{{ func f }}{{ '<' }}{{ ret '\"'; end }}<p title=\"{{ f }}\">", "<p title=\"&lt;&quot;\">")]
    [InlineData("{{ func w }}<i>{{ $$ }}</i>{{ end }}<p title=\"{{ wrap w }}{{ '\"' }}{{ end }}\">", "<p title=\"&lt;i&gt;&quot;&lt;/i&gt;\">")]
    [InlineData("<p title=\"{{ '<b>\"' | raw }}\">", "<p title=\"&lt;b&gt;&quot;\">")]
    public void Markup_that_lands_in_an_attribute_stays_inside_it(string template, string expected) => Assert.Equal(expected, InlineTemplate.Render(template));

    [Fact]
    public void HTML_of_the_host_is_a_text_in_XML() => Assert.Equal(
        "<content type=\"html\">&lt;p&gt;a&amp;amp;b&lt;br&gt;</content>",
        InlineTemplate.Render("<content type=\"html\">{{ body }}</content>", options: new Previews.Templates.TemplateOptions
        {
            Functions = [new Previews.Templates.TemplateFunction("body", "An article.", static (_, _) => Previews.Templates.Value.Html("<p>a&amp;b<br>"))],
        }, name: "feed.sbn-xml"));

    [Fact]
    public void A_scheme_cannot_be_put_together_from_parts() =>
        Assert.Equal(["PV0451"], InlineTemplate.Errors("<a href=\"{{ a }}{{ b }}\">x</a>", """{"a": "java", "b": "script:alert(1)"}"""));

    [Theory]
    [InlineData("https://x.y/z?a=b#c")]
    [InlineData("mailto:a@b.c")]
    [InlineData("tel:+32")]
    [InlineData("/a:b")]
    [InlineData("a/b")]
    [InlineData("?a=b:c")]
    [InlineData("#a")]
    [InlineData("")]
    public void An_ordinary_address_is_written(string url) =>
        Assert.Equal($"<a href=\"{url}\">", InlineTemplate.Render("<a href=\"{{ u }}\">", $$"""{"u": "{{url}}"}"""));

    /// <summary>One letter that XML has no way to write makes a whole feed unreadable.</summary>
    [Theory]
    [InlineData("a\\u0001b", "a\uFFFDb")]
    [InlineData("a\\u000cb\\u0000", "a\uFFFDb\uFFFD")]
    [InlineData("a\\uFFFEb\\uFFFF", "a\uFFFDb\uFFFD")]
    [InlineData("]]> <b> & \\tc", "]]> <b> & \tc")]
    public void What_XML_cannot_write_is_replaced(string text, string read)
    {
        var xml = InlineTemplate.Render("<a>{{ x }}</a>", $$"""{"x": "{{text}}"}""", name: "in.sbn-xml");

        Assert.Equal(read, System.Xml.Linq.XElement.Parse(xml).Value);
    }
}
