using System.Diagnostics;
using Previews.Content;
using Previews.Content.Markdown;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content.Markdown;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData(
        "> Nous sommes prêts.\n> — Ali Aliyev, sélectionneur, via Het Laatste Nieuws\n",
        "<figure class=\"quotation\"><blockquote lang=\"fr\">\n<p>Nous sommes prêts.</p>\n</blockquote><figcaption>Ali Aliyev, sélectionneur, via Het Laatste Nieuws</figcaption></figure>\n")]
    [InlineData(
        "> We zijn klaar.\n> — Ali Aliyev, via [HLN](https://www.hln.be/a?b=1&c=2) (nl)\n",
        "<figure class=\"quotation\"><blockquote lang=\"nl\" cite=\"https://www.hln.be/a?b=1&amp;c=2\">\n<p>We zijn klaar.</p>\n</blockquote><figcaption>Ali Aliyev, via <a href=\"https://www.hln.be/a?b=1&amp;c=2\">HLN</a></figcaption></figure>\n")]
    [InlineData(
        "> A\n>\n> B\n>\n> — C\n",
        "<figure class=\"quotation\"><blockquote lang=\"fr\">\n<p>A</p>\n<p>B</p>\n</blockquote><figcaption>C</figcaption></figure>\n")]
    [InlineData("> Sans auteur\n", "<blockquote>\n<p>Sans auteur</p>\n</blockquote>\n")]
    [InlineData("> un — deux\n", "<blockquote>\n<p>un — deux</p>\n</blockquote>\n")]
    public void A_quote_with_its_speaker_is_a_figure(string body, string html) => Assert.Equal(html, ContentInput.Render(body));

    [Theory]
    [InlineData("[a](https://example.org/?x=1&y=%22)", "<a href=\"https://example.org/?x=1&amp;y=%22\">a</a>")]
    [InlineData("[a](mailto:x@example.org)", "<a href=\"mailto:x@example.org\">a</a>")]
    [InlineData("[a](xref:team/BEL)", "<a href=\"/ToTeam/\">a</a>")]
    [InlineData("[a](xref:match/2025-09-07-bel-kaz)", "<a href=\"/ToMatch/\">a</a>")]
    [InlineData("[a](xref:group/wcq-j)", "<a href=\"/ToGroup/\">a</a>")]
    [InlineData("[a](xref:article/2025-09-06-belgique-kazakhstan)", "<a href=\"/ToArticle/\">a</a>")]
    [InlineData("[a](2025-09-06-belgique-kazakhstan.md)", "<a href=\"/ToArticle/\">a</a>")]
    [InlineData("[a](./photo.jpg)", "<a href=\"/ToFile/\">a</a>")]
    [InlineData("![a *b*](photo.jpg)", "<img src=\"/ToFile/\" alt=\"a b\" loading=\"lazy\">")]
    [InlineData("<https://example.org/>", "<a href=\"https://example.org/\">https://example.org/</a>")]
    [InlineData("<x@example.org>", "<a href=\"mailto:x@example.org\">x@example.org</a>")]
    [InlineData("[a][r]\n\n[r]: https://example.org/ \"t\"", "<a href=\"https://example.org/\" title=\"t\">a</a>")]
    [InlineData("[a](https://bücher.example/)", "<a href=\"https://bücher.example/\">a</a>")]
    public void A_link_leads_where_it_says(string body, string html) =>
        Assert.Equal($"<p>{html}</p>\n", ContentInput.Render(body, "fr", ("articles/photo.jpg", "x")));

    [Theory]
    [InlineData("{{ site.title }} {{ include 'x' }}", "<p>{{ site.title }} {{ include 'x' }}</p>\n")]
    [InlineData("# {onclick=alert(1)}", null)]
    [InlineData("a { onclick = alert(1) }", "<p>a { onclick = alert(1) }</p>\n")]
    [InlineData("```js onclick=\"x\"\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n")]
    [InlineData("AT&amp;T &lt;b&gt; `<i>`", "<p>AT&amp;T &lt;b&gt; <code>&lt;i&gt;</code></p>\n")]
    public void Nothing_that_is_written_becomes_code(string body, string? html)
    {
        if (html is null)
            Assert.True(Read(body).HasErrors);
        else
            Assert.Equal(html, ContentInput.Render(body));
    }

    [Fact]
    public void Raw_HTML_is_written_as_it_is_where_the_settings_allow_it()
    {
        var settings = File.ReadAllText(Repository.Path("tests/cases/content/_base/settings.yml")) + "raw_html: true\n";

        Assert.Equal(
            "<p>Un <b>mot</b>.</p>\n<div class=\"x\">\n*y*\n</div>\n",
            ContentInput.Render("Un <b>mot</b>.\n\n<div class=\"x\">\n*y*\n</div>\n", "fr", ("settings.yml", settings)));
    }

    [Fact]
    public void Raw_HTML_shows_as_text_with_a_warning_at_its_place()
    {
        var (library, diagnostics) = ContentInput.Read((ContentInput.ArticlePath, Article("Un\n\n<iframe src=x onload=y></iframe>\n<style>*{}\n")));
        Assert.False(diagnostics.HasErrors);
        Assert.Equal([(9, 1), (10, 1)], diagnostics.ToSorted().Select(d => (d.Location!.Value.Line, d.Location.Value.Column)));
        Assert.Equal(
            "<p>Un</p>\n<p>&lt;iframe src=x onload=y&gt;&lt;/iframe&gt;\n&lt;style&gt;*{}</p>\n",
            ContentInput.Html(library.Articles[0].Body, _ => ""));
    }

    [Fact]
    public void Headings_have_ids_of_plain_letters_each_once_and_links_find_them()
    {
        var html = ContentInput.Render("## L'équipe : où ?\n\n[a](#lequipe-ou)\n\n### Été\n\n## Été\n");
        Assert.Contains("<h2 id=\"section-lequipe-ou\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#section-lequipe-ou\">", html, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"section-ete\">", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"section-ete-2\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_its_caption_scopes_and_no_inline_style()
    {
        var html = ContentInput.Render("Table: Les *buteurs*\n\n| Nom | Buts |\n|---|---:|\n| A | 2 |\n");
        Assert.Equal(
            "<table>\n<caption>Les <em>buteurs</em></caption>\n<thead>\n<tr><th scope=\"col\">Nom</th><th scope=\"col\" class=\"right\">Buts</th></tr>\n</thead>\n"
            + "<tbody>\n<tr><td>A</td><td class=\"right\">2</td></tr>\n</tbody>\n</table>\n",
            html);
    }

    [Theory]
    [InlineData("fr", "Quoi ? « Oui » : non ; fin !", "Quoi\u202F? «\u202FOui\u202F»\u202F: non\u202F; fin\u202F!")]
    [InlineData("fr", "l'équipe d'Astana", "l’équipe d’Astana")]
    [InlineData("fr", "de 12:30 à 14:00", "de 12:30 à 14:00")]
    [InlineData("nl", "Wat ? foto's", "Wat\u202F? foto’s")]
    [InlineData("de", "Er rief »Tor !« und »Ja«, dann »Nein« im Spiel", "Er rief »Tor\u202F!« und »Ja«, dann »Nein« im Spiel")]
    [InlineData("fr", "dit « Oui », puis « Non »", "dit «\u202FOui\u202F», puis «\u202FNon\u202F»")]
    [InlineData("en", "a :b and ?x", "a :b and ?x")]
    [InlineData("en", "the 'best' team's", "the 'best' team’s")]
    [InlineData("fr", "rien à faire", "rien à faire")]
    public void A_space_that_was_typed_beside_a_mark_does_not_break_in_any_language(string language, string text, string expected)
    {
        Assert.Equal(expected, Typography.Apply(text));
        Assert.Equal($"<p>{expected}</p>\n", ContentInput.Render(text, language));
    }

    [Fact]
    public void Typography_leaves_code_and_addresses_as_they_are() =>
        Assert.Equal(
            "<p><code>a ? l'x</code> <a href=\"https://example.org/l'x?a\">b</a></p>\n",
            ContentInput.Render("`a ? l'x` [b](https://example.org/l'x?a)"));

    [Fact]
    public void The_lead_is_inline_HTML_and_plain_text()
    {
        var text = Article("Texte")
            .Replace("author:", "lead: >-\n  La *Belgique*\n  reçoit [le Kazakhstan](xref:team/KAZ) !\nauthor:", StringComparison.Ordinal);
        var lead = ContentInput.ReadWithoutMistakes((ContentInput.ArticlePath, text)).Articles[0].Lead!;
        Assert.Equal("La <em>Belgique</em> reçoit <a href=\"/x/\">le Kazakhstan</a>\u202F!", ContentInput.Html(lead, _ => "/x/"));
        Assert.Equal("La Belgique reçoit le Kazakhstan\u202F!", lead.ToPlainText(_ => ""));
    }

    [Fact]
    public void The_same_text_is_rendered_for_two_pages_at_once_with_their_own_addresses()
    {
        var body = ContentInput.ReadWithoutMistakes((ContentInput.ArticlePath, Article("[a](xref:team/BEL)"))).Articles[0].Body;
        Parallel.For(0, 50, i => Assert.Equal($"<p><a href=\"/{i}/\">a</a></p>\n", ContentInput.Html(body, _ => $"/{i}/")));
    }

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("- ", 1_000)]
    [InlineData("[", 20_000)]
    [InlineData("![", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("`", 50_000)]
    [InlineData("[a](", 10_000)]
    [InlineData("<", 50_000)]
    [InlineData("|", 20_000)]
    [InlineData("&#", 20_000)]
    [InlineData("_*", 20_000)]
    public void A_bomb_is_told_or_rendered_in_time(string piece, int times)
    {
        var watch = Stopwatch.StartNew();
        var (library, _) = ContentInput.Read((ContentInput.ArticlePath, Article(string.Concat(Enumerable.Repeat(piece, times)))));
        foreach (var article in library.Articles)
            ContentInput.Html(article.Body, _ => "");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    private static DiagnosticBag Read(string body) => ContentInput.Read((ContentInput.ArticlePath, Article(body))).Diagnostics;

    private static string Article(string body) =>
        $"---\ntitle: Titre\nlang: fr\ndate: 2025-09-06 18:00 Europe/Brussels\nauthor: redaction\n---\n{body}";
}
