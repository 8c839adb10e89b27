using AngleSharp.Html.Parser;

namespace Previews.Tests.Site.Tables;

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
            ["P+ at least play-offs, for certain", "P+° at least play-offs, through the Nations League", "X not qualified through this group, for certain"],
            Texts(group, ".letters li"));
        Assert.Equal("Belgium: first or second (at least play-offs, for certain)", Texts(group, ".stakes li")[0]);
    }

    [Fact]
    public void A_preview_says_what_each_result_gives_each_side_and_a_long_list_is_a_table()
    {
        const string preview = "matchs/2025-11-18-bel-lie/index.html";

        Assert.Equal("L’enjeu", Texts(preview, "#stakes").Single());
        Assert.Equal(["En cas de victoire", "En cas de défaite"], Texts(preview, ".stakes h4"));
        Assert.Equal("En cas de match nul", Texts(preview, ".stakes caption").Single());
        Assert.Contains(
            "La Belgique termine première (qualification pour la Coupe du monde), quels que soient les autres résultats.",
            Texts(preview, ".stakes li.enough"));
        Assert.Equal("Liechtenstein : cinquième place quoi qu’il arrive (pas de qualification par ce groupe)", Texts(preview, ".stakes .note")[^1]);
    }

    [Fact]
    public void What_needs_nothing_else_is_a_whole_sentence_in_a_long_list_too() => Assert.Equal(
        "Le pays de Galles termine parmi les deux premiers, quels que soient les autres résultats.",
        Texts("matchs/2025-11-18-wal-mkd/index.html", ".stakes td[colspan]")[0]);

    [Fact]
    public void Cells_of_a_long_list_go_on_after_if_and_then() => Assert.Equal(
        ["België verliest van Liechtenstein", "eindigt Wales als eerste (geplaatst voor het WK)"],
        Texts("nl/wedstrijden/2025-11-18-wal-mkd/index.html", ".stakes td:not([colspan])").Take(2));

    [Fact]
    public void A_place_that_no_result_decides_is_told_before_the_results() => Assert.Equal(
        "Quel que soit le résultat, le pays de Galles peut encore terminer parmi les deux premiers.",
        Texts("matchs/2025-11-15-lie-wal/index.html", ".stakes .note + p").Single());

    [Fact]
    public void After_the_kick_off_the_heading_says_that_it_is_seen_from_there()
    {
        const string preview = "en/matches/2025-11-15-kaz-bel/index.html";

        Assert.Equal("What was at stake at kick-off", Texts(preview, "#stakes").Single());
        Assert.Equal("As it stood before the match, without its result.", Texts(preview, ".stakes .note")[0]);
    }

    private static List<string> Texts(string page, string selector) =>
        [
            .. new HtmlParser()
                .ParseDocument(Site[page])
                .QuerySelectorAll(selector)
                .Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];
}
