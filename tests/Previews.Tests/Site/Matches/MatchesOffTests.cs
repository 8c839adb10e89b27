namespace Previews.Tests.Site.Matches;

/// <summary>Belgium–Liechtenstein of 18 November 2025 and what could have become of it, as each page tells it.</summary>
public sealed class MatchesOffTests : IDisposable
{
    private const string File = "input/matches/world-cup-2026-qualifying-j/2025-11-18-bel-lie.yml";
    private const string Preview = "output/en/matches/2025-11-18-bel-lie/index.html";
    private const string Group = "output/en/groups/world-cup-2026-qualifying-j/index.html";
    private const string Matchday = "output/en/groups/world-cup-2026-qualifying-j/matchday-10/index.html";
    private const string Team = "output/en/teams/bel/index.html";
    private const string Home = "output/en/index.html";
    private const string Postponed = "status: postponed\nsince: 2025-11-17 18:00 Europe/Brussels\nreason: {fr: terrain gelé, en: frozen pitch}\n";

    private readonly TemporarySite _site = TemporarySite.From("input", "theme");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("2025-11-18T12:00+01:00")]
    [InlineData("2025-11-19T12:00+01:00")]
    public void A_postponed_match_is_nowhere_a_fixture_and_its_old_kick_off_is_marked(string instant)
    {
        Build(Postponed, instant);

        var preview = Page(Preview);
        Assert.Equal("Belgium v Liechtenstein: match postponed", preview.Title);
        Assert.Equal(
            "Belgium v Liechtenstein (2026 World Cup qualifiers), match postponed. Originally planned for Tuesday 18 November 2025 at 20:45. New date to be announced.",
            preview.Description);
        Assert.Equal(["postponed"], preview.Texts(".result .state"));
        Assert.Equal(
            ["frozen pitch", "New date to be announced", "Originally planned for Tuesday 18 November 2025 at 20:45"],
            preview.Texts(".result > p:not(.state)"));
        Assert.Contains("Original kick-off", preview.Texts(".glance dt"));
        Assert.DoesNotContain("Kick-off", preview.Texts(".glance dt"));
        Assert.DoesNotContain("kick-off", preview.Texts("caption")[0], StringComparison.OrdinalIgnoreCase);
        foreach (var page in new[] { Group, Matchday, Team, Home })
        {
            Assert.Contains("/en/matches/2025-11-18-bel-lie/", Page(page).Links(".off a"));
            Assert.DoesNotContain("/en/matches/2025-11-18-bel-lie/", Page(page).Links(".matches a, .cards a"));
        }

        Assert.Contains("postponed", Page(Group).Texts(".cross td .vh"));
        var files = Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(_site.Output, f), System.IO.File.ReadAllText, StringComparer.Ordinal);
        var check = new HtmlCheck(files);
        Assert.Empty(new[] { Preview, Group, Matchday, Team, Home }.SelectMany(page => check.Faults(page["output/".Length..])));
    }

    [Fact]
    public void A_new_date_is_told_once_it_is_known()
    {
        const string NewDate = "new_date: {kickoff: 2026-03-24 20:45 Europe/Brussels, since: 2025-11-20 12:00 Europe/Brussels}\n";
        Build(Postponed + NewDate, "2025-11-20T11:59+01:00");
        Assert.Contains("New date to be announced", Page(Team).Texts(".off p"));

        Build(Postponed + NewDate, "2025-11-20T12:00+01:00");
        Assert.Contains("New date: Tuesday 24 March 2026 at 20:45", Page(Team).Texts(".off p"));
        Assert.Contains("New date: Tuesday 24 March 2026 at 20:45", Page(Preview).Texts(".result p"));
        Assert.EndsWith("New date: Tuesday 24 March 2026 at 20:45.", Page(Preview).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_postponed_match_is_among_the_fixtures_of_its_new_day_and_awaited_once_that_has_come()
    {
        const string NewDate = "new_date: 2026-03-24 20:45 Europe/Brussels\n";
        const string Url = "/en/matches/2025-11-18-bel-lie/";
        Build(Postponed + NewDate, "2025-11-20T12:00+01:00");
        foreach (var page in new[] { Group, Matchday, Team })
        {
            Assert.Contains(Url, Page(page).Links("h3:has(time[datetime='2026-03-24']) + .matches a"));
            Assert.DoesNotContain(Url, Page(page).Links("h3:has(time[datetime='2025-11-18']) + .matches a"));
            Assert.Contains(Url, Page(page).Links(".off a"));
        }

        Assert.Contains("Kick-off", Page(Preview).Texts(".glance dt"));
        Assert.Contains("Tuesday 24 March 2026 at 20:45", string.Concat(Page(Preview).Texts(".glance dd")), StringComparison.Ordinal);
        Assert.Contains(Url, Page(Home).Links(".cards a"));
        Assert.Contains("Belgium v Liechtenstein", Stakes("2025-11-20T12:00+01:00"), StringComparison.Ordinal);

        Build(Postponed + NewDate, "2026-03-24T21:00+01:00");
        Assert.Equal(["result awaited"], Page(Preview).Texts(".result .state"));
        Assert.Contains(Url, Page(Team).Links("#awaited ~ .matches a"));
        Assert.Empty(Page(Team).Texts(".off"));
    }

    [Fact]
    public void A_cancelled_match_says_so_and_kept_no_kick_off()
    {
        Build("status: cancelled\nsince: 2025-11-17 18:00 Europe/Brussels\n", "2025-11-19T12:00+01:00");

        Assert.Equal("Belgium v Liechtenstein: match cancelled", Page(Preview).Title);
        Assert.Contains("Original kick-off", Page(Preview).Texts(".glance dt"));
        Assert.DoesNotContain("date to be announced", string.Concat(Page(Preview).Texts("main")), StringComparison.Ordinal);
        Assert.Contains("Belgium v Liechtenstein cancelled", Page(Home).Texts(".off li p"));
        Assert.DoesNotContain("provisional", Page(Matchday).Texts(".standings caption")[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_abandoned_match_was_begun_and_leaves_the_matchday_provisional()
    {
        Build("status: abandoned\nsince: 2025-11-18 22:00 Europe/Brussels\nat: 45+2\n", "2025-11-19T12:00+01:00");

        Assert.Equal("Belgium v Liechtenstein: match abandoned", Page(Preview).Title);
        Assert.Equal(["abandoned (45+2′)"], Page(Preview).Texts(".result .state"));
        Assert.Contains("Begun on Tuesday 18 November 2025 at 20:45", Page(Preview).Texts(".result p"));
        Assert.Contains("Kick-off", Page(Preview).Texts(".glance dt"));
        Assert.Equal("Group J: provisional table, matchday 10, after 19 of 20 matches", Page(Matchday).Texts(".standings caption")[0]);
    }

    [Fact]
    public void An_awarded_match_has_its_score_marked_in_the_title_and_the_lists()
    {
        Build("status: awarded\nscore: 3-0\nsince: 2025-11-18 22:00 Europe/Brussels\nreason: {en: ineligible player}\n", "2025-11-19T12:00+01:00");

        Assert.Equal("Belgium v Liechtenstein (3–0, awarded), 18 Nov 2025: result", Page(Preview).Title);
        Assert.EndsWith(": the result, and what the figures said at kick-off.", Page(Preview).Description, StringComparison.Ordinal);
        Assert.Contains("ineligible player", Page(Preview).Texts(".result .note"));
        Assert.Contains("3–0 awarded", Page(Team).Texts(".matches .middle"));
        Assert.Empty(Page(Team).Texts(".off"));
    }

    [Fact]
    public void An_abandoned_match_that_stands_is_a_result_and_says_that_it_was_stopped()
    {
        _site.Write("input/regulations/uefa-qualifiers-2026.yml", "tiebreakers: [goal-difference]\nmatches: {abandoned: stands}\nsource: made up\n");
        Build("status: abandoned\nscore: 2-0\nsince: 2025-11-18 22:00 Europe/Brussels\nat: 80\n", "2025-11-19T12:00+01:00");

        Assert.Contains("2–0 abandoned (80′)", Page(Preview).Texts(".result .middle"));
        Assert.Contains("2–0 abandoned (80′)", Page(Team).Texts(".matches .middle"));
        Assert.Empty(Page(Team).Texts(".off"));
        Assert.DoesNotContain("provisional", Page(Matchday).Texts(".standings caption")[0], StringComparison.OrdinalIgnoreCase);
    }

    private void Build(string status, string instant)
    {
        _site.Write(File, "matchday: 10\nkickoff: 2025-11-18 20:45 Europe/Brussels\nhome: BEL\naway: LIE\n" + status);
        var run = _site.Build("--as-of", instant);
        Assert.Equal("", run.Errors);
    }

    private string Stakes(string instant) => ProgramRun.Of(
        "stakes", "world-cup-2026-qualifying-j", "--as-of", instant, "--lang", "en",
        "--input", Path.Combine(_site.Root, "input"), "--theme", Path.Combine(_site.Root, "theme")).Output;

    private SiteDocument Page(string path) => SiteDocument.Of(_site.Read(path));
}
