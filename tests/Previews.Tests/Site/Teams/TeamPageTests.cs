namespace Previews.Tests.Site.Teams;

public sealed class TeamPageTests
{
    private static readonly BuiltSite Site = BuiltSite.AsOf("2025-11-19T00:00+01:00");

    [Fact]
    public void A_team_outside_every_group_is_promised_no_table()
    {
        var page = Page("en/teams/ita/index.html");

        Assert.Equal("Italy: matches and results", page.Title);
        Assert.DoesNotContain("table", page.Description, StringComparison.Ordinal);
        Assert.Empty(page.Texts("table"));
        Assert.Equal("Belgium: matches, results and table", Page("en/teams/bel/index.html").Title);
    }

    [Fact]
    public void Results_of_several_competitions_say_where_another_one_begins()
    {
        var days = Page("en/teams/kaz/index.html").Texts("[aria-labelledby=results] h3");

        Assert.EndsWith("2026 World Cup qualifiers", days[0], StringComparison.Ordinal);
        Assert.EndsWith("2025", days[1], StringComparison.Ordinal);
        Assert.Contains(days, d => d.EndsWith("Euro 2020 qualifiers", StringComparison.Ordinal));
    }

    [Fact]
    public void Form_says_of_which_competitions_it_is() =>
        Assert.Contains("The last 5 results on this site: 2026 World Cup qualifiers", Page("en/teams/wal/index.html").Texts(".counts"));

    private static SiteDocument Page(string path) => SiteDocument.Of(Site[path]);
}
