using NodaTime;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.CrossGroup;
using Previews.Football.Tables.Ordering;
using Previews.Tests.Content;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Football.Tables.CrossGroup;

/// <summary>Who went through as one of the best third-placed teams, by the rules that the program brings along.</summary>
public sealed class ThirdPlacedTeamsTests
{
    /// <summary>The published order; the Netherlands and Georgia are level on all that the results say.</summary>
    [Fact]
    public void Those_of_the_euro_2024_come_out_in_their_official_order()
    {
        var diagnostics = new DiagnosticBag();
        var library = ContentReader.Read(MemorySource.OfTexts([.. Euro2024.Files()]), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        var ranked = library.FindCrossGroupRanking(Euro2024.Thirds)!;

        var ranking = CrossGroupRanking.Of(
            ranked.Rules,
            ranked.Groups.Select(g => (g, library.MatchesOf(g).AsEnumerable())),
            new TableCut(Instant.FromUtc(2024, 6, 27, 0, 0)));

        Assert.Equal(
            ["1 GEO 4 qualified", "1 NED 4 qualified", "3 SVK 4 qualified", "4 SVN 3 qualified", "5 HUN 3 out", "6 CRO 2 out"],
            ranking.Rows.Select(r => $"{r.Row.Rank} {r.Row.Team.Id} {r.Row.Points} {r.Row.Zone!.Key}"));
        Assert.Equal("disciplinary-points", ranking.Rows[0].Row.AboveNext!.Criterion);
        Assert.Equal("goals-scored", ranking.Rows[1].Row.AboveNext!.Criterion);
        Assert.Equal((true, false), (ranking.IsFinal, ranking.IsDecided));
    }

    /// <summary>Published orders, of those groups of each tournament that the collection beside the repository has.</summary>
    [Theory]
    [InlineData("uefa-euro-2016-thirds", "euro/euro2016-", "Slovakia|Republic of Ireland|Northern Ireland|Turkey")]
    [InlineData("uefa-euro-2020-thirds", "euro/euro2020-", "Switzerland|Ukraine|Slovakia")]
    [InlineData("uefa-euro-2024-thirds", "euro/euro2024-finals-", "Georgia|Slovakia|Slovenia|Hungary")]
    public void Those_of_published_tables_come_out_in_their_published_order(string preset, string files, string order)
    {
        if (OfficialFile.Folder() is not { } folder)
            return;

        var ranking = Ranking(preset, folder, files);

        Assert.Equal(order, string.Join('|', ranking.Rows.Select(r => r.Row.Team.Id)));
    }

    /// <summary>Groups B, I, J, K and L sent their third-placed teams on, C, G and H did not.</summary>
    [Fact]
    public void Those_of_the_world_cup_2026_who_went_through_stand_before_those_who_did_not()
    {
        if (OfficialFile.Folder() is not { } folder)
            return;

        var ranking = Ranking("fifa-world-cup-2026-thirds", folder, "worldcup/wc2026-group-");

        var letters = string.Concat(ranking.Rows.Select(r => r.Group.Name.In("en")[^1]));
        Assert.Equal("BIJKL", string.Concat(letters[..5].Order()));
        Assert.Equal("CGH", string.Concat(letters[5..].Order()));
        Assert.NotEqual(ranking.Rows[4].Row.Rank, ranking.Rows[5].Row.Rank);
    }

    private static CrossGroupRanking Ranking(string preset, string folder, string files)
    {
        var library = ContentInput.ReadWithoutMistakes(
            ("competitions/a.yml", $"name: A\nregulations: uefa-euro-2024\ncross_group_rankings: [{{key: thirds, preset: {preset}}}]\n"));
        var rules = library.Competitions.Single(c => c.Id == "a").CrossGroupRankings.Single();
        var (path, prefix) = (Path.Combine(folder, Path.GetDirectoryName(files)!), Path.GetFileName(files));
        var groups = Directory.GetFiles(path, prefix + "*.json").Order(StringComparer.Ordinal)
            .Select(f => new OfficialFile(f, File.ReadAllText(f)))
            .Select(f => (f.Group, f.Matches.AsEnumerable()));
        return CrossGroupRanking.Of(rules, groups, new TableCut(TestGroup.End));
    }
}
