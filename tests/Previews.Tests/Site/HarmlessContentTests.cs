using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Previews.Tests.Site;

/// <summary>
/// Each folder of tests/cases/harmless is content that somebody wrote to do harm, and that is sound as far as it can be
/// read: the files of tests/cases/content/_base with those of its <c>input</c> over them, built with the real theme. What
/// is published shows it as the text that it is, on the pages that <c>shown.txt</c> names.
/// </summary>
public sealed class HarmlessContentTests
{
    private const string Instant = "2025-09-06T20:00+02:00";
    private static readonly string Folder = Repository.Path("tests/cases/harmless");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Markup_in_the_content_is_text_in_every_file_of_the_site(string name)
    {
        using var site = TemporarySite.From("tests/cases/content/_base", "theme");
        site.Overlay(Path.Combine(Folder, name, "input"), "input");

        var run = site.Build("--as-of", Instant);

        Assert.True(run.ExitCode == 0, run.Errors);
        var pages = site.Built()
            .Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => new HtmlParser().ParseDocument(new MemoryStream(f.Value)));
        Assert.All(pages.Values, AssertHarmless);
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name, "shown.txt")))
        {
            var (path, text) = line.Split(": ", 2) is [var first, var second] ? (first, second) : throw new InvalidDataException(line);
            Assert.Contains(text, pages[path].DocumentElement.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_check_itself_sees_what_gets_through() => Assert.All(
        ["<x-evil>", "<p onevil=1>", "<a href=' javascript:x'>", "<script>", "<img src=//evil.example/>", "<p style='x'>"],
        html => Assert.ThrowsAny<Exception>(() => AssertHarmless(new HtmlParser().ParseDocument(html))));

    private static void AssertHarmless(IDocument page)
    {
        Assert.DoesNotContain(page.All, e => e.LocalName is "x-evil" or "iframe" or "object" or "embed" or "base" or "form");
        Assert.All(page.Scripts, AssertIsData);
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style");
        Assert.DoesNotContain(
            page.All.SelectMany(e => e.Attributes).Where(a => a.Name is "href" or "src" or "cite" or "action"),
            a => a.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                || a.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || a.Value.StartsWith("//", StringComparison.Ordinal));
    }

    private static void AssertIsData(IHtmlScriptElement script)
    {
        Assert.Equal("application/ld+json", script.Type);
        using var read = JsonDocument.Parse(script.Text);
    }
}
