using Previews.Football;
using Previews.Templates;

namespace Previews.Site.Tables;

/// <summary>What a range of places means, with a number that ties the row to the legend without colour.</summary>
internal sealed record ZoneView(string Key, string Text, int Number)
{
    public static ModelType<ZoneView> Model { get; } = new("zone", "What a range of places means.", model => model
        .Text("key", z => z.Key, "A slug for classes: qualified, play-offs, out.")
        .Text("text", z => z.Text, "Said in the page's language.")
        .Integer("number", z => z.Number, "Its place in the legend, from 1."));

    public static IReadOnlyList<ZoneView> All(IEnumerable<Zone> zones, string language) =>
        [.. zones.Select((zone, index) => new ZoneView(zone.Key, zone.Text.In(language), index + 1))];
}
