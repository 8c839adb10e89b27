using Previews.Templates;

namespace Previews.Site.Subjects;

/// <summary>The matches of one day.</summary>
/// <param name="Competition">Named where it is another than that of the day before it in the list.</param>
internal sealed record DayView(string Date, string Iso, IReadOnlyList<MatchView> Matches, string? Competition = null)
{
    public static ModelType<DayView> Model { get; } = new("day", "The matches of one day.", model => model
        .Text("date", d => d.Date, "dimanche 7 septembre 2025")
        .Text("iso", d => d.Iso, "2025-09-07")
        .OptionalText("competition", d => d.Competition, "The competition, where a list of several comes to another one.")
        .List("matches", MatchView.Model, d => d.Matches, "In the order of their kick-offs."));

    /// <summary>By day in the site's zone, in the order given; what is only known to fall within some days stands under these.</summary>
    public static IReadOnlyList<DayView> From(IEnumerable<MatchView> matches) =>
    [
        .. matches.GroupBy(m => (m.Date, m.DayIso)).Select(day => new DayView(day.Key.Date, day.Key.DayIso, [.. day])),
    ];

    /// <summary>The same for matches of several competitions: the first day of each run says which it is.</summary>
    public static IReadOnlyList<DayView> WithCompetitions(IEnumerable<MatchView> matches)
    {
        var days = new List<DayView>();
        string? last = null;
        foreach (var day in matches.GroupBy(m => (m.Date, m.DayIso, m.Competition)))
        {
            var named = day.Key.Competition == last ? null : day.Key.Competition;
            last = day.Key.Competition;
            days.Add(new DayView(day.Key.Date, day.Key.DayIso, [.. day], named));
        }

        return days;
    }
}
