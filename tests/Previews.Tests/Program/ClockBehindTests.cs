using NodaTime;
using Previews.Tests.Site;

namespace Previews.Tests.Program;

/// <summary>What is asked of an instant does not depend on the clock of the machine that is asked, behind as it may be.</summary>
public sealed class ClockBehindTests
{
    private static readonly Instant Behind = Instant.FromUtc(2020, 1, 1, 0, 0);
    private static readonly Instant Right = Instant.FromUtc(2026, 1, 1, 0, 0);

    [Theory]
    [InlineData("table world-cup-2026-qualifying-j", "2025-11-19T09:00+01:00")]
    [InlineData("stakes world-cup-2026-qualifying-j", "2025-11-18T21:00+01:00")]
    [InlineData("stakes 2025-11-18-bel-lie", "2025-11-18T21:00+01:00")]
    [InlineData("build", "2025-11-18T21:00+01:00")]
    public void A_verb_gives_the_same_as_anywhere(string verb, string instant)
    {
        using var site = TemporarySite.From("input", "theme");
        AssertSame(site, verb.Split(' '), instant, said => verb == "build" ? "" : said);
    }

    [Fact]
    public void Ties_are_the_same_as_anywhere()
    {
        using var site = TemporarySite.From("tests/cases/content/_base", "theme");
        site.Write("input/competitions/cup.yml", "name: Cup\nties: {legs: 1}\nstages: [final]\n");
        site.Write("input/matches/final.yml", "competition: cup\nround: final\nkickoff: 2025-10-01 20:45 Europe/Brussels\nhome: BEL\naway: KAZ\nscore: 2-0\n");
        AssertSame(site, ["ties", "cup"], "2025-10-02T09:00+02:00", said => said);
    }

    [Fact]
    public void A_result_of_a_match_after_the_instant_is_a_mistake_where_the_clock_has_not_reached_it_either()
    {
        using var site = TemporarySite.From("input", "theme");

        var run = site.BuildAt(Behind, "--as-of", "2025-09-07T12:00+02:00");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2025-09-07-bel-kaz.yml(", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-09-04-", run.Errors, StringComparison.Ordinal);
    }

    /// <param name="said">What of the output does not depend on the time that it took.</param>
    private static void AssertSame(TemporarySite site, string[] verb, string instant, Func<string, string> said)
    {
        var (behind, right) = (Run(Behind), Run(Right));

        Assert.Equal(("", 0), (behind.Errors, behind.ExitCode));
        Assert.Equal(said(right.Output), said(behind.Output));

        ProgramRun Run(Instant clock)
        {
            string[] output = verb is ["build"] ? ["--output", site.Output] : [];
            return ProgramRun.At(
                clock, [.. verb, "--as-of", instant, "--input", Path.Combine(site.Root, "input"), "--theme", Path.Combine(site.Root, "theme"), .. output]);
        }
    }
}
