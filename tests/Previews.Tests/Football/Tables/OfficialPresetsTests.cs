using System.Collections.Immutable;
using System.Globalization;
using Previews.Content.RegulationSets;
using Previews.Football;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Previews.Tests.Content;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>
/// Each preset is tried on every published table whose stated rules are the preset's own, or the beginning of them. Which
/// these are follows from the two lists of criteria; no file is chosen by its name.
/// </summary>
public sealed class OfficialPresetsTests(ITestOutputHelper output)
{
    /// <summary>Of these the collection has no table that states such rules.</summary>
    private static readonly ImmutableArray<string> Untried = ["belgian-play-offs", "ligue-1"];

    /// <summary>Lots, lists and cards are not in the results of most files: the lists of criteria are compared without them.</summary>
    private static readonly ImmutableArray<string> OutsideTheResults =
        ["lots", "ranking", "fair-play", "disciplinary-points", "shoot-out"];

    [Fact]
    public void Every_preset_gives_the_official_order_of_the_tables_that_were_made_by_such_rules()
    {
        var files = OfficialFile.All();
        var wrong = new List<string>();
        foreach (var preset in RegulationsFinder.Presets.Select(ContentInput.ReadPreset))
        {
            var tables = files.Where(f => States(f.Regulations, preset)).ToList();
            wrong.AddRange(tables.SelectMany(f => Contradictions(f, preset).Select(w => $"{preset.Id}, {f.Path}: {w}")));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{preset.Id}: {tables.Count} official tables"));
            if (files.Length > 0)
                Assert.True(tables.Count > 0 != Untried.Contains(preset.Id), preset.Id);
        }

        Assert.Empty(wrong);
    }

    /// <summary>Where the preset goes on after the file's last criterion it may put apart what the file leaves open.</summary>
    private static IEnumerable<string> Contradictions(OfficialFile file, Regulations preset)
    {
        if (Listed(file.Regulations.Tiebreakers).SequenceEqual(Listed(preset.Tiebreakers)))
            return OfficialCheck.Of(file, new Random(0), preset);
        return OfficialCheck.OrderOfDecided(file.Table(new Random(0), preset), file);
    }

    private static bool States(Regulations stated, Regulations preset)
    {
        var criteria = Listed(stated.Tiebreakers);
        return stated.PointsForWin == preset.PointsForWin && stated.PointsForDraw == preset.PointsForDraw
            && criteria.Count > 0
            && (BeginsWith(Listed(preset.Tiebreakers), criteria)
                || BeginsWith(Listed(preset.Tiebreakers.RemoveAll(t => t is PlayOff)), criteria));
    }

    private static bool BeginsWith(List<string> list, List<string> beginning) => list.Take(beginning.Count).SequenceEqual(beginning);

    private static List<string> Listed(IEnumerable<Tiebreaker> tiebreakers) =>
        [.. tiebreakers.Where(t => !OutsideTheResults.Contains(t.Name)).Select(Listed)];

    private static string Listed(Tiebreaker tiebreaker) => tiebreaker switch
    {
        Conditional { Criterion: var criterion } => Listed(criterion),
        HeadToHead block => $"{string.Join(',', block.Criteria)} {block.Mode} {block.Only}",
        _ => tiebreaker.Name,
    };
}
