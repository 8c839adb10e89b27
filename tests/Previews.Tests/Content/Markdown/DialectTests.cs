using Previews.Text;
using Xunit;

namespace Previews.Tests.Content.Markdown;

/// <summary>What an author of Markdown expects beyond CommonMark, and what correct prose has of its signs.</summary>
public sealed class DialectTests
{
    [Theory]
    [InlineData("a ~~b *c*~~ d", "<p>a <del>b <em>c</em></del> d</p>\n")]
    [InlineData("a ~b~ c", "<p>a ~b~ c</p>\n")]
    [InlineData("- [x] a\n- [ ] b", "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\">☑ a</li>\n<li class=\"task-list-item\">☐ b</li>\n</ul>\n")]
    [InlineData("VAR\n:   l'arbitre *assisté*", "<dl>\n<dt>VAR</dt>\n<dd>l’arbitre <em>assisté</em></dd>\n</dl>\n")]
    [InlineData("![a](photo.jpg \"b < c\")", "<figure><img src=\"/ToFile/\" alt=\"a\" loading=\"lazy\"><figcaption>b &lt; c</figcaption></figure>\n")]
    [InlineData("![a](photo.jpg){width=400}", "<p><img src=\"/ToFile/\" alt=\"a\" width=\"400\" loading=\"lazy\"></p>\n")]
    [InlineData("![a](photo.jpg \"b\"){width=400}", "<figure><img src=\"/ToFile/\" alt=\"a\" width=\"400\" loading=\"lazy\"><figcaption>b</figcaption></figure>\n")]
    [InlineData("a ![b](photo.jpg \"c\")", "<p>a <img src=\"/ToFile/\" alt=\"b\" title=\"c\" loading=\"lazy\"></p>\n")]
    public void What_authors_of_Markdown_expect_is_rendered(string body, string html) =>
        Assert.Equal(html, ContentInput.Render(body, "fr", ("articles/photo.jpg", "x")));

    [Fact]
    public void A_footnote_has_its_number_its_note_and_the_way_back()
    {
        var html = ContentInput.Render("Un.[^a] Deux.[^b] Trois.[^a]\n\n[^b]: La *seconde*.\n[^a]: La première.\n");

        Assert.Equal(
            """
            <p>Un.<sup><a href="#footnote-1" id="footnote-ref-1" role="doc-noteref">1</a></sup> Deux.<sup><a href="#footnote-2" id="footnote-ref-3" role="doc-noteref">2</a></sup> Trois.<sup><a href="#footnote-1" id="footnote-ref-2" role="doc-noteref">1</a></sup></p>
            <section class="footnotes" role="doc-endnotes">
            <ol>
            <li id="footnote-1"><p>La première. <a href="#footnote-ref-1" role="doc-backlink">↩</a> <a href="#footnote-ref-2" role="doc-backlink">↩</a></p>
            </li>
            <li id="footnote-2"><p>La <em>seconde</em>. <a href="#footnote-ref-3" role="doc-backlink">↩</a></p>
            </li>
            </ol>
            </section>

            """,
            html);
    }

    [Theory]
    [InlineData("90. Minute : but.", "<p>90. Minute\u202F: but.</p>\n")]
    [InlineData("Das Spiel fand am\n1. Juni statt.", "<p>Das Spiel fand am\n1. Juni statt.</p>\n")]
    [InlineData("* 18. September\n* 2. Oktober", "<ul>\n<li>18. September</li>\n<li>2. Oktober</li>\n</ul>\n")]
    [InlineData("1. Juni: A\n8. Juni: B", "<p>1. Juni: A\n8. Juni: B</p>\n")]
    [InlineData("1. a\n2. b\n\n8. Juni", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>8. Juni</p>\n")]
    [InlineData("Zu sehen:\n1. a\n2. b", "<p>Zu sehen:</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("1. a\n   b\n\n2. c", "<ol>\n<li><p>a\nb</p>\n</li>\n<li><p>c</p>\n</li>\n</ol>\n")]
    [InlineData("1. a\n1. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("89. Minute: A\n90. Minute: B", "<ol start=\"89\">\n<li>Minute: A</li>\n<li>Minute: B</li>\n</ol>\n")]
    [InlineData("- a\n  1. b\n  2. c", "<ul>\n<li>a\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n</ul>\n")]
    public void A_number_at_the_start_of_a_line_is_shown_as_it_was_written(string body, string html) =>
        Assert.Equal(html, ContentInput.Render(body, body.Contains("but", StringComparison.Ordinal) ? "fr" : "de"));

    [Theory]
    [InlineData("[](xref:team/BEL)", "<a href=\"/ToTeam/\">name of ToTeam</a>")]
    [InlineData("[](xref:match/2025-09-07-bel-kaz)", "<a href=\"/ToMatch/\">name of ToMatch</a>")]
    [InlineData("[](xref:group/wcq-j)", "<a href=\"/ToGroup/\">name of ToGroup</a>")]
    [InlineData("[ ](xref:article/2025-09-06-belgique-kazakhstan)", "<a href=\"/ToArticle/\">name of ToArticle</a>")]
    [InlineData("[](https://example.org/?a&b)", "<a href=\"https://example.org/?a&amp;b\">https://example.org/?a&amp;b</a>")]
    public void A_link_without_a_text_has_the_name_of_what_it_leads_to(string body, string html) =>
        Assert.Equal($"<p>x {html}</p>\n", ContentInput.Render("x " + body));

    [Theory]
    [InlineData("2 * 3 = 6 et 4 ** 2")]
    [InlineData("À partir de 25 €*, frais compris.\n\n*Sous réserve.")]
    [InlineData("À partir de 25 €**.\n\n**Sous réserve.")]
    [InlineData("Un hôtel 4* à Bruxelles, un autre ****.")]
    [InlineData("« [Nous] étions prêts […] », a-t-il dit [1][2].")]
    [InlineData("« Il [le sélectionneur] (59 ans) reste. »")]
    [InlineData("[sic][…] ou [sic] (rires)")]
    [InlineData("snake_case_name et __init__ dans le texte, f**k")]
    [InlineData("~ 3 000 spectateurs, ~~ environ")]
    [InlineData("{{ site.title }} et {a, b} et {1}")]
    [InlineData("\\*\\*a et \\~\\~b et \\[a\\](b.png)")]
    [InlineData("`**a` et `~~b` et `[a](b c.png)` et `{.x}`")]
    [InlineData("#1 du classement, n°##")]
    [InlineData("    **a [b](c d.png)\n")]
    public void Correct_prose_is_no_leftover(string body) => Assert.DoesNotContain("<a ", ContentInput.Render(body), StringComparison.Ordinal);

    [Theory]
    [InlineData("a ~~b", "PV0330")]
    [InlineData("a b~~", "PV0330")]
    [InlineData("a **b", "PV0330")]
    [InlineData("a b** c", "PV0330")]
    [InlineData("a **b ** c", "PV0330")]
    [InlineData("a *b c", "PV0330")]
    [InlineData("a __b c", "PV0330")]
    [InlineData("![a](my photo.png)", "PV0331")]
    [InlineData("[a](xref: team/BEL)", "PV0331")]
    [InlineData("[a] (xref:team/BEL)", "PV0331")]
    [InlineData("[a] (https://example.org/)", "PV0331")]
    [InlineData("[a](mon fichier.pdf)", "PV0331")]
    [InlineData("[a][none]", "PV0332")]
    [InlineData("[la *Belgique*][bel] joue", "PV0332")]
    [InlineData("![photo][stade]", "PV0332")]
    [InlineData("a[^1]", "PV0333")]
    [InlineData("a[^note] b", "PV0333")]
    [InlineData("> a[^1]", "PV0333")]
    [InlineData("a\n\n[^1]: b", "PV0334")]
    [InlineData("a {width=400}", "PV0335")]
    [InlineData("a {.note #x}", "PV0335")]
    [InlineData("a {width=}", "PV0335")]
    [InlineData("##Titre", "PV0336")]
    [InlineData("a\n\n###1re mi-temps", "PV0336")]
    public void A_mark_that_means_nothing_is_a_warning(string body, string code)
    {
        var (_, diagnostics) = ContentInput.Read((ContentInput.ArticlePath, $"---\ntitle: T\nlang: fr\ndate: 2025-09-06\nauthor: redaction\n---\n{body}\n"));

        var warning = Assert.Single(diagnostics.ToSorted());
        Assert.Equal((code, Severity.Warning), (warning.Code, warning.Severity));
    }
}
