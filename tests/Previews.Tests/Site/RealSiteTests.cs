using NodaTime.Text;

namespace Previews.Tests.Site;

/// <summary>The site in <c>input/</c>, built by the program as of four instants: what each page says then, and that nothing of the future shows.</summary>
public sealed class RealSiteTests
{
    private const string Eve = "2025-09-06T20:00+02:00";
    private const string Kickoff = "2025-09-07T20:45+02:00";
    private const string Night = "2025-09-07T23:30+02:00";
    private const string End = "2025-11-19T00:00+01:00";
    private const string Match = "matchs/2025-09-07-bel-kaz/index.html";

    [Theory]
    [InlineData(Eve)]
    [InlineData(Kickoff)]
    [InlineData(Night)]
    [InlineData(End)]
    public void Site_builds_without_a_word_of_complaint(string instant)
    {
        var run = BuiltSite.AsOf(instant).Run;

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData(Eve)]
    [InlineData(Kickoff)]
    [InlineData(Night)]
    [InlineData(End)]
    public void Every_page_is_sound(string instant)
    {
        var site = BuiltSite.AsOf(instant);
        var check = new HtmlCheck(site.Files);

        Assert.True(site.Pages.Count() > 200);
        Assert.Empty(site.Pages.SelectMany(check.Faults));
    }

    [Fact]
    public void On_the_eve_the_preview_shows_the_table_of_that_day_and_no_result()
    {
        var page = PageView.Of(BuiltSite.AsOf(Eve)[Match]);

        Assert.Equal(
            ["WAL 5 3-1-1 11:6 10", "MKD 4 2-2-0 6:2 8", "BEL 3 2-1-0 11:4 7", "KAZ 4 1-0-3 3:5 3", "LIE 4 0-0-4 0:14 0"],
            page.Table);
        Assert.Equal(["BEL", "KAZ"], page.MarkedTeams.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("6–0", page.Hero, StringComparison.Ordinal);
        Assert.Contains("Aliyev", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_kick_off_the_other_match_of_the_day_counts_and_the_result_is_awaited()
    {
        var page = PageView.Of(BuiltSite.AsOf(Kickoff)[Match]);

        Assert.Equal(TableAtKickoff, page.Table);
        Assert.Contains("Résultat en attente", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("6–0", page.Hero, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Night)]
    [InlineData(End)]
    public void After_the_match_the_preview_has_the_result_and_keeps_the_table_of_the_kick_off(string instant)
    {
        var page = PageView.Of(BuiltSite.AsOf(instant)[Match]);

        Assert.Equal(TableAtKickoff, page.Table);
        Assert.Contains("6", page.ResultBand, StringComparison.Ordinal);
        Assert.Contains("Kevin De Bruyne", page.ResultBand, StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_end_the_group_page_has_the_final_table()
    {
        var page = PageView.Of(BuiltSite.AsOf(End)["groupes/world-cup-2026-qualifying-j/index.html"]);

        Assert.Equal(
            ["BEL 8 5-3-0 29:7 18", "WAL 8 5-1-2 21:11 16", "MKD 8 3-4-1 13:10 13", "KAZ 8 2-2-4 9:13 8", "LIE 8 0-0-8 0:31 0"],
            page.Table);
    }

    [Fact]
    public void Home_page_has_the_next_match_first_before_it_and_the_last_one_first_after_it()
    {
        Assert.Equal("/matchs/2025-09-07-mkd-lie/", PageView.Of(BuiltSite.AsOf(Eve)["index.html"]).Cards("next")[0]);
        Assert.Equal("/matchs/2025-09-07-bel-kaz/", PageView.Of(BuiltSite.AsOf(Night)["index.html"]).Cards("latest")[0]);
        Assert.Empty(PageView.Of(BuiltSite.AsOf(End)["index.html"]).Cards("next"));
    }

    [Theory]
    [InlineData(Eve, 10)]
    [InlineData(Kickoff, 9)]
    [InlineData(Night, 8)]
    [InlineData(End, 0)]
    public void Nothing_of_the_future_shows(string instant, int matchesToCome)
    {
        var site = BuiltSite.AsOf(instant);
        var check = new FutureCheck(
            FutureCheckTests.Library(),
            OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>").Parse(instant).Value.ToInstant());

        Assert.Equal(matchesToCome, check.MatchesToCome);
        Assert.Empty(site.Pages.SelectMany(page => check.Leaks(page, site[page])));
    }

    [Fact]
    public void Matches_of_long_ago_are_no_form()
    {
        var site = BuiltSite.AsOf(End);

        Assert.Contains("id=\"form\"", site[Match], StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"form\"", site["matchs/2019-10-13-kaz-bel/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"form\"", site["equipes/ita/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_to_come_is_not_announced()
    {
        using var site = TemporarySite.From("input", "theme");
        const string Article = "input/articles/2025-09-06-belgique-kazakhstan.md";
        site.Write(
            Article,
            site.Read(Article).Replace("author: redaction\n", "author: redaction\nupdated: 2025-09-08 10:00 Europe/Brussels\n", StringComparison.Ordinal));

        site.Build("--as-of", Eve);
        Assert.DoesNotContain("2025-09-08", site.Read("output/" + Match), StringComparison.Ordinal);

        site.Build("--as-of", End);
        Assert.Contains("article:modified_time\" content=\"2025-09-08T10:00+02:00", site.Read("output/" + Match), StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_of_building_stands_on_no_page()
    {
        var site = BuiltSite.AsOf(End);

        Assert.DoesNotContain(site.Files, f => f.Value.Contains("2026-01-01", StringComparison.Ordinal));
    }

    private static readonly string[] TableAtKickoff =
        ["MKD 5 3-2-0 11:2 11", "WAL 5 3-1-1 11:6 10", "BEL 3 2-1-0 11:4 7", "KAZ 4 1-0-3 3:5 3", "LIE 5 0-0-5 0:19 0"];
}
