using NodaTime;
using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Text;

namespace Previews.Tests.Site;

/// <summary>Each leak of the future is planted on a page of the eve of Belgium–Kazakhstan, and found.</summary>
public sealed class FutureCheckTests
{
    private const string Page = "matchs/2025-09-07-bel-kaz/index.html";

    private const string Good =
        """
        <!doctype html><html lang="fr"><head><title>Belgique – Kazakhstan</title><meta name="description" content="Avant-match"></head><body>
        <p class="lead">La Belgique a battu le Liechtenstein.</p><ul><li><a href="/matchs/2025-09-07-mkd-lie/">Macédoine du Nord 18 h Liechtenstein</a></li>
        <li><a href="/matchs/2025-09-04-lie-bel/">Liechtenstein 0–6 Belgique</a></li></ul>
        <section class="scorers"><ul><li><span>Kevin De Bruyne <small>Belgique</small></span> <span>1 but</span></li></ul></section></body></html>
        """;

    private static readonly FutureCheck Eve = new(Library(), Instant.FromUtc(2025, 9, 6, 18, 0));

    [Fact]
    public void Page_without_a_word_of_the_future_has_no_leak()
    {
        Assert.Equal(10, Eve.MatchesToCome);
        Assert.Empty(Eve.Leaks(Page, Good));
    }

    [Theory]
    [InlineData("Belgique a battu", "Belgique 6–0 Kazakhstan, et a battu", "says `Belgique 6–0 Kazakhstan`")]
    [InlineData("Belgique a battu", "Belgien 6:0 Kasachstan, et a battu", "says `Belgien 6:0 Kasachstan`")]
    [InlineData("Belgique a battu", "Belgique de Thomas Meunier a battu", "says `Thomas Meunier`")]
    [InlineData("content=\"Avant-match\"", "content=\"Belgique 6–0 Kazakhstan\"", "says `Belgique 6–0 Kazakhstan`")]
    [InlineData("Belgique a battu", "Belgique lit What is left to play for in Group J, et a battu", "says `What is left to play for in Group J")]
    [InlineData("Macédoine du Nord 18 h", "MKD 5–0", "has the score")]
    [InlineData("<title>Belgique – Kazakhstan", "<title>Belgique – Kazakhstan (6–0)", "has a score in its title")]
    [InlineData("<ul><li><a", "<p class=\"goals\">42′</p><ul><li><a", "shows `42′`")]
    [InlineData("1 but", "99 buts", "counts 99 goals of Kevin De Bruyne")]
    public void Planted_leak_is_found(string part, string replacement, string leak)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);

        Assert.Contains(Eve.Leaks(Page, Good.Replace(part, replacement, StringComparison.Ordinal)), l => l.Contains(leak, StringComparison.Ordinal));
    }

    [Fact]
    public void Leak_that_a_template_would_make_is_found_on_the_whole_site()
    {
        var check = new FutureCheck(Library(), Instant.FromUtc(2025, 9, 6, 18, 0));
        var end = BuiltSite.AsOf("2025-11-19T00:00+01:00");

        Assert.All(
            end.Pages.Where(p => p.Contains("2025-11-18-bel-lie", StringComparison.Ordinal)),
            page => Assert.True(check.Leaks(page, end[page]).Count() > 5));
    }

    internal static Library Library() => ContentReader.Read(new FolderSource(Repository.Path("input"), "input"), new DiagnosticBag());
}
