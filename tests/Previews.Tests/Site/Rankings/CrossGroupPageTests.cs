using NodaTime;

namespace Previews.Tests.Site.Rankings;

/// <summary>The third-placed teams of a championship: on a page of their own in every language, true at its instant.</summary>
public sealed class CrossGroupPageTests : IDisposable
{
    private const string French = "groupes/euro-2024-thirds/index.html";
    private const string English = "en/groups/euro-2024-thirds/index.html";

    /// <summary>When the first four groups are complete, and the others have a day left.</summary>
    private const string BeforeTheLastDay = "2024-06-26T12:00+02:00";

    private static readonly string[] Pages = [French, "nl/groepen/euro-2024-thirds/index.html", "de/gruppen/euro-2024-thirds/index.html", English];

    private readonly TemporarySite _site = TemporarySite.From("tests/none", "theme");

    public CrossGroupPageTests()
    {
        foreach (var (path, text) in Euro2024.Files())
            _site.Write($"input/{path}", text);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_page_ranks_the_teams_and_says_why_in_every_language()
    {
        Build(Euro2024.End);

        var page = Page(French);
        Assert.Equal("Classement des troisièmes | Euro 2024", page.Title);
        Assert.Equal(["1=", "1=", "3", "4", "5", "6"], page.Texts(".standings tbody td:first-child").Select(t => t.Split(' ')[0]));
        Assert.Equal(
            ["GEO", "NED", "SVK", "SVN", "HUN", "CRO"],
            page.Texts(".standings tbody th > a"));
        Assert.Equal(["Group F", "Group D", "Group E", "Group C", "Group A", "Group B"], page.Texts(".standings tbody small"));
        Assert.Contains("SVN : devant HUN à la différence de buts (0 contre −3)", page.Texts(".reasons li"));
        Assert.Contains("(cette place : éliminé)", page.Texts(".standings tr:last-child .vh"));
        Assert.Equal(["Classement des troisièmes : ordre après 36 matchs sur 36"], page.Texts("caption"));
        Assert.Contains("Ce classement compare les équipes qui occupent la troisième place de leur groupe.", page.Texts(".note"));
        Assert.Contains("Tous les groupes sont terminés : il reste à départager des équipes à égalité", page.Texts(".note"));
        Assert.All(Pages, path => Assert.Equal(6, Page(path).Links(".links a").Count));
        var files = Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(_site.Output, f), File.ReadAllText, StringComparer.Ordinal);
        Assert.All(Pages, path => Assert.Empty(new HtmlCheck(files).Faults(path)));
    }

    [Theory]
    [InlineData("groupes", "/groupes/euro-2024-thirds/", "Face aux autres groupes", "Classement des troisièmes SVN : place 4 sur 6, huitièmes de finale")]
    [InlineData("nl/groepen", "/nl/groepen/euro-2024-thirds/", "Vergeleken met de andere groepen", "Rangschikking van de derdes SVN: plaats 4 van 6, achtste finales")]
    [InlineData("de/gruppen", "/de/gruppen/euro-2024-thirds/", "Im Vergleich mit den anderen Gruppen", "Rangliste der Gruppendritten SVN: Platz 4 von 6, Achtelfinale")]
    [InlineData("en/groups", "/en/groups/euro-2024-thirds/", "Compared with the other groups", "Ranking of third-placed teams SVN: place 4 of 6, round of 16")]
    public void A_group_leads_to_it_and_says_where_its_team_stands(string folder, string address, string heading, string expected)
    {
        Build(Euro2024.End);

        var group = Page($"{folder}/euro-2024-c/index.html");

        Assert.Equal([heading], group.Texts("#across"));
        Assert.Equal([expected], group.Texts("section[aria-labelledby=across] li"));
        Assert.Contains(address, group.Links("section[aria-labelledby=across] a"));
        Assert.Contains(address, group.Links("header nav a"));
    }

    [Fact]
    public void Before_the_end_it_is_provisional_and_nobody_on_the_place_is_out()
    {
        Build(BeforeTheLastDay);

        var (page, group) = (Page(English), Page("en/groups/euro-2024-a/index.html"));

        Assert.Equal(["Ranking of third-placed teams: order after 32 of 36 matches"], page.Texts("caption"));
        Assert.Contains("Provisional order: 4 matches left in the groups", page.Texts(".note"));
        Assert.Equal(["Ranking of third-placed teams HUN: place 4 of 6 for now"], group.Texts("section[aria-labelledby=across] li"));
        Assert.Equal(["Q", "Q", "R", "E"], group.Texts(".standings .letter"));
        Assert.Contains("(ranking of third-placed teams, for certain)", group.Texts(".standings tr:nth-child(3) .vh"));
        Assert.DoesNotContain(group.Texts(".standings tr:nth-child(3) .vh"), t => t.Contains("out", StringComparison.Ordinal));
    }

    [Fact]
    public void Level_teams_on_the_place_leave_open_who_is_compared()
    {
        Build("2024-06-14T12:00+02:00");

        Assert.Contains(
            "Level teams share this place (Group A, Group B, Group C, Group D, Group E and Group F): which of them is compared here is still to be decided.",
            Page(English).Texts(".note"));
        Assert.Equal(
            ["Ranking of third-placed teams Teams are level: which of them is compared is still to be decided"],
            Page("en/groups/euro-2024-a/index.html").Texts("section[aria-labelledby=across] li"));
    }

    [Fact]
    public void Results_against_the_bottom_of_larger_groups_are_named_where_they_do_not_count()
    {
        const string Competition = "input/competitions/euro-2024.yml";
        _site.Write(Competition, _site.Read(Competition)
            .Replace(
                "preset: uefa-euro-2024-thirds}",
                "preset: uefa-euro-2024-thirds, against_top: 3, groups: [euro-2024-a, euro-2024-b]}",
                StringComparison.Ordinal)
            .Replace("[ESP, CRO, ITA, ALB]", "[ESP, CRO, ITA]", StringComparison.Ordinal));
        foreach (var match in new[] { "ita-alb", "cro-alb", "alb-esp" })
            _site.Remove($"input/matches/{match}-2024.yml");
        _site.Remove("input/teams/ALB.yml");

        Build(Euro2024.End);

        var page = Page(English);
        Assert.Equal(["CRO", "HUN"], page.Texts(".standings tbody th > a"));
        Assert.Equal(["SCO 0–1 HUN"], page.Texts(".left-out li"));
        Assert.Contains("As the groups are not all of one size, only results against the first 3 teams of each group count.", page.Texts(".note"));
        Assert.Empty(Page("en/groups/euro-2024-c/index.html").Texts("#across"));
    }

    [Fact]
    public void No_group_has_its_key()
    {
        _site.Write(
            "input/competitions/other.yml",
            "name: Other\nregulations: uefa-euro-2024\nformat: {meetings: 1}\ngroups:\n  euro-2024-thirds: {name: X, teams: [GER, ESP]}\n");

        var run = _site.Build("--as-of", Euro2024.End);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PV0232: group or ranking `euro-2024-thirds` is defined twice: here and in ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("input/competitions/other.yml(5,3)", run.Errors, StringComparison.Ordinal);
    }

    private void Build(string instant) => Assert.Equal("", _site.BuildAt(Instant.FromUtc(2026, 1, 1, 0, 0), "--as-of", instant).Errors);

    private SiteDocument Page(string path) => SiteDocument.Of(_site.Read($"output/{path}"));
}
