using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Calendars;

/// <summary>A match as a calendar has it. Its id and its number of changes are the same in every calendar and every language.</summary>
internal sealed class EventView
{
    private EventView(Match match, EventDates dates, MatchView view, Locale locale)
    {
        Dates = dates;
        Match = view;
        Id = $"{match.Id}@{locale.Address.BaseUrl.IdnHost}";
        Url = locale.Address.Origin + view.Url;
        Status = EventHistory.StatusOf(match);
        Sequence = EventHistory.ChangesOf(match);
        Changed = EventDates.Stamp(EventHistory.KnownSince(match));
        City = view.City;
        Country = match.Fixture.City?.CountryName.In(locale.Language);
    }

    public static ModelType<EventView> Model { get; } = new("event", "A match as a calendar has it.", model => model
        .Object("match", MatchView.Model, e => e.Match, "The match.")
        .Text("id", e => e.Id, "The same for ever, in every calendar: `2025-09-07-bel-kaz@example.org`.")
        .Text("url", e => e.Url, "The match's page, absolute.")
        .Text("start", e => e.Dates.Start, "20250907T184500Z, in UTC; 20250907 of whole days.")
        .Text("end", e => e.Dates.End, "When it is taken to be over; of whole days the day after.")
        .Flag("whole_days", e => e.Dates.WholeDays, "Whether no hour is known.")
        .Text("status", e => e.Status, "CONFIRMED, TENTATIVE or CANCELLED.")
        .Integer("sequence", e => e.Sequence, "How often its time or its status was changed.")
        .Text("changed", e => e.Changed, "From when what it says is known: 20250907T204500Z.")
        .OptionalText("city", e => e.City, "The city, under the name that it had that day.")
        .OptionalText("country", e => e.Country, "The country."));

    public EventDates Dates { get; }

    public MatchView Match { get; }

    public string Id { get; }

    public string Url { get; }

    public string Status { get; }

    public int Sequence { get; }

    public string Changed { get; }

    public string? City { get; }

    public string? Country { get; }

    /// <returns>Null where too little is known of when it is.</returns>
    public static EventView? Of(Match match, Edition edition)
    {
        if (EventDates.Of(match) is null)
            return null;
        // Named as on its own page, whatever calendar it is in: to readers of two calendars it is one event.
        var then = edition.On(match);
        return then.Locale.Shared(
            (Match: new Identity<Match>(match), View: then.Match(match)),
            static (of, locale) => new EventView(of.Match.Instance, EventDates.Of(of.Match.Instance)!, of.View, locale));
    }
}
