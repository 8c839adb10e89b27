namespace Previews.Tests.Site.Tables;

/// <summary>Points taken off a team by decision: shown with the day and the reason, as a footnote of its points, from the day on that it counts.</summary>
public sealed class DeductionTests : IDisposable
{
    private const string Competition = "input/competitions/world-cup-2026-qualifying-uefa.yml";
    private const string Group = "output/en/groups/world-cup-2026-qualifying-j/index.html";
    private const string Note = "* Wales: 3 points deducted since 1 Oct 2025 (ineligible player)";

    private readonly TemporarySite _site = TemporarySite.From("input", "theme");

    public DeductionTests() => _site.Write(Competition, _site.Read(Competition).Replace(
        "    outside_places:",
        "    deductions: [{team: WAL, points: 3, from: 2025-10-01, reason: {fr: joueur non qualifié, en: ineligible player}, source: the newspaper}]\n    outside_places:",
        StringComparison.Ordinal));

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("2025-09-30T12:00+02:00", false)]
    [InlineData("2025-10-01T12:00+02:00", true)]
    public void A_page_gives_the_day_and_the_reason_from_the_day_on_that_it_counts(string instant, bool counts)
    {
        Assert.Equal("", _site.Build("--as-of", instant).Errors);

        Assert.Equal(counts, SiteDocument.Of(_site.Read(Group)).Texts(".note").Contains(Note, StringComparer.Ordinal));
    }

    [Fact]
    public void The_printed_table_and_its_json_give_them_too()
    {
        Assert.Contains(Note, Table("text"), StringComparison.Ordinal);

        using var json = System.Text.Json.JsonDocument.Parse(Table("json"));
        var deduction = Assert.Single(json.RootElement.GetProperty("deductions").EnumerateArray());
        Assert.Equal("WAL", deduction.GetProperty("team").GetString());
        Assert.Equal(3, deduction.GetProperty("points").GetInt32());
        Assert.Equal("2025-09-30T22:00:00Z", deduction.GetProperty("from").GetString());
        Assert.Equal("ineligible player", deduction.GetProperty("reason").GetString());
        Assert.Equal("the newspaper", deduction.GetProperty("source").GetString());
    }

    private string Table(string format)
    {
        var run = ProgramRun.Of(
            "table", "world-cup-2026-qualifying-j", "--as-of", "2025-11-20T00:00Z", "--lang", "en", "--format", format,
            "--input", Path.Combine(_site.Root, "input"), "--theme", Path.Combine(_site.Root, "theme"));
        Assert.Equal("", run.Errors);
        return run.Output;
    }
}
