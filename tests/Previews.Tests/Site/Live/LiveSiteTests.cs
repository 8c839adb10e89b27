using NodaTime;
using Previews.Content.Incremental;
using Previews.Site.Live;
using Previews.Text;

namespace Previews.Tests.Site.Live;

/// <summary>A change makes those pages anew that had asked for what changed, and no others.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private readonly EditedSite _site = new();
    private readonly LiveSite _live = new();
    private readonly FollowedFolder _input;
    private readonly FollowedFolder _theme;
    private Instant _now = Instant.FromUtc(2026, 1, 1, 0, 0);

    public LiveSiteTests()
    {
        _input = new FollowedFolder(Path.Combine(_site.Root, "input"), "input");
        _theme = new FollowedFolder(Path.Combine(_site.Root, "theme"), "theme");
        Update();
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Template_makes_the_pages_anew_that_include_it()
    {
        Edit("theme/parts/cross-table.sbn-html", text => text + "<!-- x -->");

        Assert.Equal(
            ["en/groups/groupe-a/index.html", "en/groups/groupe-b/index.html", "groupes/groupe-a/index.html", "groupes/groupe-b/index.html"],
            Update());
    }

    [Fact]
    public void Texts_of_a_language_make_its_pages_anew()
    {
        Edit("theme/i18n/en.yml", text => text.Replace("  points: ", "  points: X", StringComparison.Ordinal));

        var made = Update();

        Assert.NotEmpty(made);
        Assert.All(made, path => Assert.StartsWith("en/", path, StringComparison.Ordinal));
    }

    [Fact]
    public void Result_leaves_the_other_group_alone()
    {
        Edit(
            "input/matches/groupe-a/aller-aaa-bbb.yml",
            text => text.Replace("score: 0-1", "score: 0-2", StringComparison.Ordinal).Replace("[12 Joueur Un]", "[12 Joueur Un, 13]", StringComparison.Ordinal));

        var made = Update();

        Assert.Contains("groupes/groupe-a/index.html", made);
        Assert.DoesNotContain(made, path => path.Contains("groupe-b", StringComparison.Ordinal) || path.Contains("ddd", StringComparison.Ordinal));
    }

    [Fact]
    public void Result_reaches_the_ranking_across_groups_and_through_it_the_other_group()
    {
        Edit("input/competitions/coupe.yml", text => text + "cross_group_rankings: [{key: seconds, name: Seconds, place: 2, tiebreakers: [goals-scored]}]\n");
        Assert.Contains("en/groups/seconds/index.html", Update());
        Edit(
            "input/matches/groupe-a/aller-bbb-ccc.yml",
            text => text.Replace("score: 1-1", "score: 2-2", StringComparison.Ordinal).Replace("[12 Joueur Un]", "[12 Joueur Un, 13]", StringComparison.Ordinal));

        var made = Update();

        Assert.Contains("groupes/seconds/index.html", made);
        Assert.Contains("groupes/groupe-b/index.html", made);
        Assert.DoesNotContain("equipes/ddd/index.html", made);
    }

    [Fact]
    public void Team_leaves_the_other_group_alone()
    {
        Edit("input/teams/AAA.yml", text => text.Replace("Équipe", "Onze", StringComparison.Ordinal));

        var made = Update();

        Assert.Contains("equipes/aaa/index.html", made);
        Assert.DoesNotContain(made, path => path.Contains("groupe-b", StringComparison.Ordinal) || path.Contains("ddd", StringComparison.Ordinal));
    }

    [Fact]
    public void File_saved_without_a_change_changes_nothing()
    {
        _input.Note("teams/AAA.yml");

        Assert.Empty(Update());
    }

    [Fact]
    public void Clock_that_goes_on_changes_nothing_until_something_begins()
    {
        _now += Duration.FromDays(40);

        Assert.Empty(Update());

        _now += Duration.FromDays(40);

        Assert.NotEmpty(Update());
    }

    [Fact]
    public void New_name_of_a_team_is_shown_from_its_day_on()
    {
        Edit("input/teams/AAA.yml", text => text.Replace("name: ", "names: [{name: Avant}, {from: 2026-01-03, name: Après}] # ", StringComparison.Ordinal));
        Update();
        _now = Instant.FromUtc(2026, 1, 2, 22, 59);
        Assert.Empty(Update());

        _now = Instant.FromUtc(2026, 1, 2, 23, 0);
        var made = Update();

        Assert.Contains("equipes/aaa/index.html", made);
        Assert.DoesNotContain(made, path => path.Contains("aller-aaa", StringComparison.Ordinal) || path.Contains("ddd", StringComparison.Ordinal));
    }

    [Fact]
    public void New_name_of_a_ground_is_shown_from_its_day_on()
    {
        Edit("input/matches/groupe-a/aller-aaa-bbb.yml", text => text.Replace("2025-", "2027-", StringComparison.Ordinal).Split("score")[0]);
        Edit("input/venues/stade.yml", text => text.Replace("name: ", "names: [{name: Avant}, {from: 2026-01-03, name: Après}] # ", StringComparison.Ordinal));
        Update();

        _now = Instant.FromUtc(2026, 1, 2, 23, 0);

        Assert.Contains("matchs/aller-aaa-bbb/index.html", Update());
    }

    [Theory]
    [InlineData("matches/groupe-a/aller-aaa-bbb.yml", "matchs/aller-aaa-bbb/")]
    [InlineData("matches/listed.yml", "matchs/listed-one/")]
    [InlineData("matches/groupe-a/_directory.yml", "matchs/aller-aaa-bbb/")]
    [InlineData("articles/seul.md", "articles/seul/")]
    [InlineData("articles/preview.md", "en/matches/retour-bbb-aaa/")]
    [InlineData("articles/later.md", null)]
    [InlineData("teams/AAA.yml", "equipes/aaa/")]
    [InlineData("competitions/coupe.yml", "groupes/groupe-a/")]
    [InlineData("competitions/amical.yml", "matchs/listed-one/")]
    [InlineData("venues/stade.yml", "matchs/aller-fff-ddd/")]
    [InlineData("cities/ville.yml", "matchs/aller-fff-ddd/")]
    [InlineData("settings.yml", null)]
    [InlineData("teams/XXX.yml", null)]
    public void File_of_the_content_leads_to_the_page_of_what_it_defines_or_to_one_that_shows_it(string file, string? page)
    {
        Add(
            "input/matches/listed.yml",
            "matches:\n  - {id: listed-one, competition: amical, kickoff: 2024-01-01 20:45 Europe/Brussels, home: AAA, away: DDD, score: 0-0, source: inventé}\n");
        Add("input/articles/later.md", _site.Files["input/articles/seul.md"].Replace("date: 2025", "date: 2035", StringComparison.Ordinal));
        Update();

        Assert.Equal(page, _live.PageOfContent(file));
    }

    [Theory]
    [InlineData("home.sbn-html", "")]
    [InlineData("group.sbn-html", "groupes/groupe-a/")]
    [InlineData("parts/cross-table.sbn-html", "groupes/groupe-a/")]
    [InlineData("parts/head-to-head.sbn-html", "matchs/aller-aaa-bbb/")]
    [InlineData("not-found.sbn-html", "404.html")]
    [InlineData("i18n/fr.yml", "")]
    [InlineData("i18n/en.yml", "en/")]
    [InlineData("assets/favicon.svg", null)]
    public void File_of_the_theme_leads_to_a_page_that_uses_it(string file, string? page)
    {
        Assert.Equal(page, _live.PageOfTheme(file));
    }

    private void Add(string path, string text)
    {
        _site.Become(_site.Files.SetItem(path, text));
        _input.Note(path["input/".Length..]);
    }

    private void Edit(string path, Func<string, string> edit)
    {
        var text = edit(_site.Files[path]);
        Assert.NotEqual(_site.Files[path], text);
        _site.Become(_site.Files.SetItem(path, text));
        (path.StartsWith("input/", StringComparison.Ordinal) ? _input : _theme).Note(path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]);
    }

    private Dictionary<string, byte[]> _before = [];

    /// <returns>The files of which the bytes are others than before.</returns>
    private List<string> Update()
    {
        var diagnostics = new DiagnosticBag();
        Assert.True(_live.Update(_input, _theme, _now, _now, diagnostics), string.Concat(diagnostics.ToSorted().Select(DiagnosticPrinter.Print)));
        var content = _live.MakeAll(TestContext.Current.CancellationToken)!;
        var changed = content.Files.Where(f => _before.GetValueOrDefault(f.Key) != f.Value).Select(f => f.Key).Order(StringComparer.Ordinal).ToList();
        _before = content.Files.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        return changed;
    }
}
