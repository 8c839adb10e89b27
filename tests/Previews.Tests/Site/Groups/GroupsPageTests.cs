namespace Previews.Tests.Site.Groups;

/// <summary>A site with more groups than the navigation of each page holds.</summary>
public sealed class GroupsPageTests
{
    [Fact]
    public void All_groups_are_reached_from_a_page_of_their_own_in_every_language()
    {
        using var site = TemporarySite.From("input", "theme");
        site.Write("input/competitions/cup.yml", Cup(groups: 12));
        for (var team = 1; team <= 24; team++)
            site.Write($"input/teams/cup-{team}.yml", $"name: Team {team}\n");

        Assert.Equal("", site.Build("--as-of", "2025-11-19T00:00+01:00").Errors);

        foreach (var (path, link) in new[] { ("groupes", "Tous les groupes"), ("nl/groepen", "Alle groepen"), ("de/gruppen", "Alle Gruppen"), ("en/groups", "All groups") })
        {
            var page = SiteDocument.Of(site.Read($"output/{path}/index.html"));
            Assert.Equal(13, page.Links("main section a").Count);
            Assert.Equal(2, page.Texts("main h2").Count);
            Assert.Contains(link, page.Texts("header nav a[aria-current=page]"));
            var home = path.Contains('/', StringComparison.Ordinal) ? path[..3] : "";
            Assert.Contains($"/{path}/", SiteDocument.Of(site.Read($"output/{home}index.html")).Links("header nav a"));
        }

        var files = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(site.Output, f), File.ReadAllText, StringComparer.Ordinal);
        Assert.Empty(new HtmlCheck(files).Faults("groupes/index.html"));
    }

    [Fact]
    public void A_site_whose_groups_are_all_in_the_navigation_needs_no_such_page() =>
        Assert.DoesNotContain("groupes/index.html", BuiltSite.AsOf("2025-11-19T00:00+01:00").Pages);

    private static string Cup(int groups) =>
        "name: {fr: Coupe, nl: Beker, de: Pokal, en: Cup}\nregulations: uefa-qualifiers-2026\nformat: {meetings: 2}\ngroups:\n"
        + string.Concat(Enumerable.Range(1, groups).Select(n => $"  cup-{n}: {{name: Group {n}, teams: [cup-{(2 * n) - 1}, cup-{2 * n}]}}\n"));
}
