using Previews.Content.RegulationSets;

namespace Previews.Tests.Site.Tables;

public sealed class PresetPagesTests : IDisposable
{
    private readonly TemporarySite _site = TemporarySite.From("input", "theme");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Under_every_preset_a_group_with_level_teams_has_its_pages()
    {
        foreach (var (index, preset) in RegulationsFinder.Presets.Index())
        {
            // A day of its own for each: nobody plays twice on one day.
            var (played, toPlay) = (new DateOnly(2024, 1, 1).AddDays(index), new DateOnly(2026, 1, 1).AddDays(index));
            _site.Write(
                $"input/competitions/{preset}.yml",
                $"name: {preset}\nregulations: {preset}\nformat: {{fixtures: complete}}\ngroups:\n  {preset}-a: {{name: A, teams: [BEL, WAL, KAZ]}}\n");
            _site.Write($"input/matches/{preset}/{preset}-1.yml", $"group: {preset}-a\nmatchday: 1\nkickoff: {played:O}\nhome: BEL\naway: WAL\nscore: 1-1\n");
            _site.Write($"input/matches/{preset}/{preset}-2.yml", $"group: {preset}-a\nmatchday: 2\nkickoff: {toPlay:O}\nhome: KAZ\naway: BEL\n");
        }

        var run = _site.Build("--as-of", "2025-11-19T00:00+01:00");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(RegulationsFinder.Presets, preset =>
        {
            var criteria = SiteDocument.Of(_site.Read($"output/en/groups/{preset}-a/index.html")).Texts(".rules ol li");
            Assert.NotEmpty(criteria);
        });
    }
}
