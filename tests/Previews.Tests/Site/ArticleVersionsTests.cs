using NodaTime;
using Xunit;

namespace Previews.Tests.Site;

/// <summary>One article in several languages, and an article of which only the day is known.</summary>
public sealed class ArticleVersionsTests
{
    [Fact]
    public void Versions_of_an_article_lead_to_each_other_and_a_day_has_no_hour()
    {
        using var site = TemporarySite.From("input", "theme");
        foreach (var (language, text) in new[] { ("fr", "Texte"), ("nl", "Tekst") })
            site.Write($"input/articles/finale-{language}.md", $"---\ntitle: {text}\nlang: {language}\ndate: 2025-10-01\nauthor: redaction\n---\n{text}.\n");
        site.Write("input/articles/final.md", "---\ntitle: Text\nlang: en\ndate: 2025-10-01\nauthor: redaction\ntranslation_of: finale-fr\n---\nText.\n");

        var run = site.BuildAt(Instant.FromUtc(2025, 12, 1, 10, 0));

        Assert.Equal("", run.Errors);
        var page = site.Read("output/articles/finale-fr/index.html");
        Assert.Contains("hreflang=\"nl\" href=\"https://previews.example/nl/artikels/finale-nl/\"", page, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\" href=\"https://previews.example/en/articles/final/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"alternate\" hreflang=\"de\"", page, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2025-10-01\">Publié le mercredi 1er octobre 2025</time>", page, StringComparison.Ordinal);
    }
}
