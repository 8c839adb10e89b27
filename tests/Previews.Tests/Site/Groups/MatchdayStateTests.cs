namespace Previews.Tests.Site.Groups;

/// <summary>A matchday before it begins, while results are missing, and when it is over.</summary>
public sealed class MatchdayStateTests
{
    private const string Seven = "en/groups/world-cup-2026-qualifying-j/matchday-7/index.html";

    [Fact]
    public void Before_a_matchday_its_page_has_the_fixtures_first_and_the_table_as_it_stands()
    {
        var page = Page("2025-09-06T20:00+02:00");

        Assert.Equal("Group J, matchday 7: fixtures | 2026 World Cup qualifiers", page.Title);
        Assert.Equal(["Fixtures", "The table"], page.Texts("main .first h2, main .second section > h2"));
        Assert.Equal(["Group J: table after 10 of 20 matches"], page.Texts(".standings caption"));
        Assert.Equal(["This matchday has not begun. This is the table as it stands."], page.Texts("#table + .note"));
        Assert.Empty(page.Texts(".standings .up, .standings .down"));
    }

    [Theory]
    [InlineData("2025-10-10T17:00+02:00", 12)]
    [InlineData("2025-10-10T21:00+02:00", 13)]
    public void While_a_result_is_missing_the_table_is_called_provisional_above_it(string instant, int counted)
    {
        var page = Page(instant);

        Assert.Equal([$"Group J: provisional table, matchday 7, after {counted} of 20 matches"], page.Texts(".standings caption"));
        Assert.Equal(["Provisional table: some matches up to this matchday have no result yet."], page.Texts("#table + .note"));
    }

    [Fact]
    public void After_a_matchday_its_table_is_the_table_after_it_for_good()
    {
        var page = Page("2025-11-19T00:00+01:00");

        Assert.Equal(["Group J: table after matchday 7"], page.Texts(".standings caption"));
        Assert.Empty(page.Texts("#table + .note"));
        Assert.Equal(["The table", "Matches"], page.Texts("main .first h2, main .second section > h2"));
    }

    private static SiteDocument Page(string instant) => SiteDocument.Of(BuiltSite.AsOf(instant)[Seven]);
}
