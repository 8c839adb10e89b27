using Previews.Scriban;

namespace Previews.Site.Views;

/// <summary>The matches of one day.</summary>
public sealed record DayView(string Date, string Iso, IReadOnlyList<MatchView> Matches)
{
    public static ModelType<DayView> Model { get; } = new("day", "The matches of one day.", model => model
        .Text("date", d => d.Date, "dimanche 7 septembre 2025")
        .Text("iso", d => d.Iso, "2025-09-07")
        .List("matches", MatchView.Model, d => d.Matches, "In the order of their kick-offs."));

    /// <summary>By day in the site's zone, in the order given.</summary>
    public static IReadOnlyList<DayView> From(IEnumerable<MatchView> matches, Edition edition) =>
    [
        .. matches.GroupBy(m => m.Day).Select(day => new DayView(edition.Time.Long(day.Key), Texts.IsoTime.Of(day.Key), [.. day])),
    ];
}
