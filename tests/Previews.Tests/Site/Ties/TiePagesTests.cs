using System.Text.Json;

namespace Previews.Tests.Site.Ties;

/// <summary>A tie of two legs and a final on the pages of their matches and of their competition, at several instants.</summary>
public sealed class TiePagesTests : IDisposable
{
    private const string SecondLeg = "matches/2025-03-11-liv-psg/index.html";
    private const string Competition = "competitions/ucl/index.html";

    private readonly TemporarySite _site = TemporarySite.From("tests/none", "theme");

    public TiePagesTests()
    {
        Write("settings.yml", "title: Kop\nbase_url: https://kop.example/\nlanguages: [en, fr, nl, de]\nzone: Europe/London\nauthors: {desk: Desk}\n");
        Write("teams/LIV.yml", "name: {en: Liverpool, fr: Liverpool, nl: Liverpool, de: {name: Liverpool}}\n");
        Write(
            "teams/PSG.yml",
            "name: {en: Paris Saint-Germain, fr: {name: Paris Saint-Germain, article: le}, nl: Paris Saint-Germain, de: Paris Saint-Germain}\n");
        Write("teams/INT.yml", "name: Inter\n");
        Write("competitions/ucl.yml", "name: Champions League\nties: {legs: 2}\nstages: [round-of-16, {round: final, legs: 1}]\n");
        Write("matches/_directory.yml", "competition: ucl\n");
        Write("matches/2025-03-05-psg-liv.yml", "round: round-of-16\nkickoff: 2025-03-05 21:00 Europe/Paris\nhome: PSG\naway: LIV\nscore: 0-1\n");
        Write(
            "matches/2025-03-11-liv-psg.yml",
            "round: round-of-16\nkickoff: 2025-03-11 20:00 Europe/London\nhome: LIV\naway: PSG\nscore: 0-1\nafter_extra_time: true\npenalties: 1-4\n");
        Write("matches/2025-05-31-psg-int.yml", "round: final\nkickoff: 2025-05-31 21:00 Europe/Berlin\nhome: PSG\naway: INT\nscore: 5-0\nneutral: true\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Before_the_second_leg_its_page_says_the_first_and_what_each_side_needs()
    {
        Build("2025-03-10T12:00Z");

        var page = Page(SecondLeg);
        Assert.Equal(["Round of 16 second leg"], page.Texts("#tie"));
        Assert.Contains("After the first leg, Liverpool lead 1–0.", page.Texts(".head-to-head p"));
        Assert.Equal(
            [
                "Liverpool go through with a win or a draw.", "A defeat by one goal leads to extra time.",
                "Paris Saint-Germain go through with a win by at least 2 goals.", "A win by one goal leads to extra time.",
            ],
            page.Texts("section[aria-labelledby=tie] h3 + ul li"));
        Assert.Empty(Page("matches/2025-03-05-psg-liv/index.html").Texts("section[aria-labelledby=tie] h3"));
    }

    [Fact]
    public void After_it_the_page_says_who_went_through_and_what_was_needed()
    {
        Build("2025-03-12T12:00Z");

        var page = Page(SecondLeg);
        Assert.Contains("Paris Saint-Germain go through: 4–1 on penalties after 1–1 over two legs.", page.Texts(".head-to-head p"));
        Assert.Contains("Liverpool go through with a win or a draw.", page.Texts("section[aria-labelledby=tie] li"));
        Assert.Contains("As it stood before the match, without its result.", page.Texts("section[aria-labelledby=tie] .note"));
    }

    [Theory]
    [InlineData("fr/competitions/ucl/index.html", "Huitièmes de finale", "Le Paris Saint-Germain se qualifie : 4-1 aux tirs au but après 1-1 sur les deux matchs.", "Le Paris Saint-Germain l’emporte : 5-0.")]
    [InlineData("nl/competities/ucl/index.html", "Achtste finales", "Paris Saint-Germain gaat door: 4-1 na strafschoppen, na 1-1 over twee wedstrijden.", "Paris Saint-Germain wint: 5-0.")]
    [InlineData("de/wettbewerbe/ucl/index.html", "Achtelfinale", "Paris Saint-Germain ist weiter: 4:1 im Elfmeterschießen nach insgesamt 1:1 in zwei Spielen.", "Paris Saint-Germain gewinnt: 5:0.")]
    [InlineData(Competition, "Round of 16", "Paris Saint-Germain go through: 4–1 on penalties after 1–1 over two legs.", "Paris Saint-Germain win the tie: 5–0.")]
    public void Competition_has_a_page_with_its_rounds_in_every_language(string path, string round, string through, string final)
    {
        Build("2025-06-01T12:00Z");

        var page = Page(path);
        Assert.Equal(round, page.Texts("h2")[0]);
        Assert.Equal([through, final], page.Texts("main section p").Select(t => t.Replace('–', path == Competition ? '–' : '-')));
        Assert.Equal(3, page.Links("main section li a").Count);
        var files = Files();
        Assert.All(files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)), file => Assert.Empty(new HtmlCheck(files).Faults(file)));
    }

    [Fact]
    public void Competition_s_page_shows_each_instant_as_it_was()
    {
        Build("2025-03-06T12:00Z");

        Assert.Contains("After the first leg, Liverpool lead 1–0.", Page(Competition).Texts("main section p"));
        Assert.DoesNotContain("go through", _site.Read("output/" + Competition), StringComparison.Ordinal);
        Assert.DoesNotContain("5–0", _site.Read("output/" + Competition), StringComparison.Ordinal);
    }

    [Fact]
    public void Verb_prints_the_ties_as_they_stood()
    {
        Assert.Equal(
            """
            Round of 16: Paris Saint-Germain v Liverpool
              Paris Saint-Germain 0-1 Liverpool
              Liverpool – Paris Saint-Germain
              After the first leg, Liverpool lead 1–0.
              Liverpool go through with a win or a draw.
              A defeat by one goal leads to extra time.
              Paris Saint-Germain go through with a win by at least 2 goals.
              A win by one goal leads to extra time.

            Final: Paris Saint-Germain v Inter
              Paris Saint-Germain – Inter
              Paris Saint-Germain win the tie with a win.
              A draw leads to extra time.
              Inter win the tie with a win.
              A draw leads to extra time.

            """,
            Run("ucl").Output);
        using var json = JsonDocument.Parse(Run("ucl", "--format", "json").Output);
        var tie = json.RootElement.GetProperty("ties")[0];
        Assert.Equal(
            ("round-of-16", 1, JsonValueKind.Null),
            (tie.GetProperty("round").GetString(), tie.GetProperty("aggregate").GetProperty("other").GetInt32(), tie.GetProperty("winner").ValueKind));
        Assert.Equal(["extra-time", "penalties"], tie.GetProperty("level").EnumerateArray().Select(d => d.GetString()));
        Assert.Equal(2, tie.GetProperty("needs").GetArrayLength());
        Assert.Contains("did you mean `ucl`", Run("ucll").Errors, StringComparison.Ordinal);
    }

    private ProgramRun Run(params string[] arguments) => ProgramRun.At(
        NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0),
        ["ties", .. arguments, "--as-of", "2025-03-10T12:00Z", "--input", Path.Combine(_site.Root, "input"), "--theme", Path.Combine(_site.Root, "theme")]);

    private void Build(string instant)
    {
        var run = _site.Build("--as-of", instant);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    private SiteDocument Page(string path) => SiteDocument.Of(_site.Read("output/" + path));

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_site.Output, f), File.ReadAllText, StringComparer.Ordinal);

    private void Write(string path, string text) => _site.Write("input/" + path, text);
}
