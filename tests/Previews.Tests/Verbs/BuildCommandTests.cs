using Previews.Tests.Site;

namespace Previews.Tests.Verbs;

/// <summary>What the program tells the shell and the person at the terminal.</summary>
public sealed class BuildCommandTests
{
    private const string Instant = "2025-09-06T20:00+02:00";

    [Fact]
    public void Good_build_says_what_it_wrote_and_how_long_it_took()
    {
        using var site = TemporarySite.From("input", "theme");

        var run = site.Build("--as-of", Instant);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.Matches(@"^\d+ files, \d+ of them new or changed, [\d,]+ KB, in \d+\.\d\d s: output/\n", run.Output);
    }

    [Theory]
    [InlineData(Instant, "3 articles wait for their dates: the first until 2025-10-12 18:00, the last until 2025-11-19 10:00 Europe/Brussels\n")]
    [InlineData("2025-11-18T23:00+01:00", "1 article waits for its date: 2025-11-19 10:00 Europe/Brussels\n")]
    [InlineData("2026-01-01T12:00+01:00", ": output/\n")]
    public void Articles_that_wait_for_their_date_are_counted(string instant, string end)
    {
        using var site = TemporarySite.From("input", "theme");

        Assert.EndsWith(end, site.Build("--as-of", instant).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Second_build_of_the_same_changes_nothing()
    {
        using var site = TemporarySite.From("input", "theme");
        site.Build("--as-of", Instant);

        Assert.Contains(" 0 of them new or changed", site.Build("--as-of", Instant).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2025-09-07")]
    [InlineData("2025-09-07T20:45")]
    [InlineData("2025-02-30T20:45Z")]
    public void Instant_that_is_none_is_wrong_use(string instant)
    {
        using var site = TemporarySite.From("input", "theme");

        var run = site.Build("--as-of", instant);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"`{instant}` is no instant; write one as 2025-09-07T20:45+02:00", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void Option_that_is_none_is_wrong_use()
    {
        var run = ProgramRun.Of("build", "--as-off", Instant);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--as-off", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_verbs()
    {
        var run = ProgramRun.Of("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  build", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_in_a_folder_of_somebody_else_is_trouble_and_the_folder_stays()
    {
        using var site = TemporarySite.From("input", "theme");
        site.Write("output/thesis.txt", "years of work");

        var run = site.Build("--as-of", Instant);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("was not made by this program", run.Errors, StringComparison.Ordinal);
        Assert.Equal("years of work", site.Read("output/thesis.txt"));
    }

    [Fact]
    public void Warnings_are_told_and_the_site_is_published()
    {
        using var site = TemporarySite.From("input", "theme");
        site.Write(
            "input/articles/html.md",
            "---\ntitle: Essai\nlang: fr\ndate: 2025-09-01 12:00 Europe/Brussels\nauthor: redaction\n---\n\nUn <b>mot</b>.\n");

        var run = site.Build("--as-of", Instant);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("input/articles/html.md(8,4): warning PV03", run.Errors, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;mot", site.Read("output/articles/html/index.html"), StringComparison.Ordinal);
    }
}
