using Previews.Football;
using Previews.Site.Frame;
using Previews.Tests.Football;

namespace Previews.Tests.Site;

/// <summary>What a desk would not print: sentences about nothing, counts of none, titles that a result page cuts off.</summary>
public sealed class WordsOnPagesTests
{
    private const string BeforeAnyMatch = "2025-03-01T12:00Z";
    private const string OnTheDay = "2025-09-07T20:00+02:00";

    [Theory]
    [InlineData("groupes", "Groupe J : avant le premier match")]
    [InlineData("nl/groepen", "Groep J: vóór de eerste wedstrijd")]
    [InlineData("de/gruppen", "Gruppe J: vor dem ersten Spiel")]
    [InlineData("en/groups", "Group J: before the first match")]
    public void Before_the_first_match_a_table_says_so_and_gives_no_reason_for_its_order(string folder, string caption)
    {
        var page = Page(BeforeAnyMatch, folder + "/world-cup-2026-qualifying-j/index.html");

        Assert.Equal([caption], page.Texts(".standings caption"));
        Assert.Empty(page.Texts(".reasons"));
    }

    [Theory]
    [InlineData("matchs", "4 victoires de la Belgique, 2 matchs nuls, aucune victoire du Kazakhstan")]
    [InlineData("nl/wedstrijden", "4 zeges voor België, 2 gelijke spelen, geen zege voor Kazachstan")]
    [InlineData("de/spiele", "Belgien: 4 Siege, 2 Unentschieden, Kasachstan: kein Sieg")]
    [InlineData("en/matches", "4 wins for Belgium, 2 draws, no wins for Kazakhstan")]
    public void None_is_said_and_not_counted(string folder, string expected) =>
        Assert.Equal(expected, string.Join(", ", Page(OnTheDay, folder + "/2025-09-07-bel-kaz/index.html").Texts(".record li")));

    [Fact]
    public void A_goal_that_was_a_penalty_is_told_so_once()
    {
        var scorers = Page(OnTheDay, "matchs/2025-09-07-bel-kaz/index.html").Texts(".scorers li");

        Assert.Contains("Romelu Lukaku Belgique 1 but (pen.)", scorers);
        Assert.Contains("Youri Tielemans Belgique 3 buts dont 1 sur penalty", scorers);
    }

    [Theory]
    [InlineData("matchs", "Groupe J · Qualifications du Mondial 2026")]
    [InlineData("en/matches", "Group J · 2026 World Cup qualifiers")]
    public void Group_and_competition_are_told_apart(string folder, string expected) =>
        Assert.Equal(expected, Page(OnTheDay, folder + "/2025-09-07-bel-kaz/index.html").Texts(".kicker").Single());

    [Theory]
    [InlineData(BeforeAnyMatch)]
    [InlineData(OnTheDay)]
    [InlineData("2025-11-19T09:00+01:00")]
    public void Titles_have_less_than_65_characters(string instant)
    {
        var site = BuiltSite.AsOf(instant);

        Assert.DoesNotContain(site.Pages.Select(p => SiteDocument.Of(site[p]).Title), title => title.Length >= 65);
    }

    [Fact]
    public void Names_of_sources_are_marked_with_their_language_and_translated_ones_are_not()
    {
        var sources = Page("2025-09-04T12:00Z", "matchs/2025-09-04-kaz-wal/index.html");

        Assert.Equal(["Radio Times"], sources.Texts(".sources a[lang=en]"));
        Assert.Null(new SourceView(new Source(TestGroup.Text("Commission"), Language: "en"), "en").Lang);
    }

    private static SiteDocument Page(string instant, string path) => SiteDocument.Of(BuiltSite.AsOf(instant)[path]);
}
