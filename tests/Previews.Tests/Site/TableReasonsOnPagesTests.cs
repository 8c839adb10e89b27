using AngleSharp.Html.Parser;

namespace Previews.Tests.Site;

/// <summary>Group J before its last day: what pages say besides the figures.</summary>
public sealed class TableReasonsOnPagesTests
{
    private static readonly BuiltSite Site = BuiltSite.AsOf("2025-11-17T12:00Z");

    [Theory]
    [InlineData("groupes/world-cup-2026-qualifying-j/index.html", "Macédoine du Nord : devant le pays de Galles à la différence de buts (+9 contre +4)")]
    [InlineData("nl/groepen/world-cup-2026-qualifying-j/speeldag-9/index.html", "Noord-Macedonië: voor Wales op doelsaldo (+9 tegen +4)")]
    [InlineData("de/spiele/2025-11-18-bel-lie/index.html", "Nordmazedonien: vor Wales durch die Tordifferenz (+9 gegenüber +4)")]
    [InlineData("en/matches/2025-11-18-bel-lie/index.html", "North Macedonia: ahead of Wales on goal difference (+9 to +4)")]
    public void The_reason_for_the_order_stands_below_the_table(string page, string expected) =>
        Assert.Equal(expected, Texts(page, ".reasons li").Single());

    [Fact]
    public void Letters_say_what_is_certain_and_have_a_legend()
    {
        const string group = "en/groups/world-cup-2026-qualifying-j/index.html";

        Assert.Equal(["P+", "P+°", "P+°", "X", "X"], Texts(group, ".standings .letter"));
        Assert.Equal(
            ["P+ at least play-offs, for certain", "P+° at least play-offs, through another competition", "X not qualified through this group, for certain"],
            Texts(group, ".letters li"));
        Assert.Equal("Belgium: from place 1 to place 2", Texts(group, ".stakes li")[0]);
    }

    [Fact]
    public void A_preview_says_what_each_side_needs_and_a_long_list_is_a_table()
    {
        const string preview = "matchs/2025-11-18-bel-lie/index.html";

        Assert.Equal("L’enjeu", Texts(preview, "#stakes").Single());
        Assert.Equal(["Quoi qu’il arrive", "La Belgique termine au moins à la 2e place (au moins barrages)"], Texts(preview, ".stakes tr.certain td"));
        Assert.Contains("Quoi qu’il arrive, le Liechtenstein ne termine pas à la 1re place.", Texts(preview, ".stakes li"));
    }

    private static List<string> Texts(string page, string selector) =>
        [.. new HtmlParser().ParseDocument(Site[page]).QuerySelectorAll(selector).Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
