using NodaTime;
using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Matches;

/// <summary>When and where, at a glance: in the site's zone, and in the venue's where its clock shows something else.</summary>
internal sealed class GlanceView
{
    private readonly Match _match;
    private readonly Fixture _fixture;
    private readonly Edition _edition;
    private readonly LocalDate _day;

    public GlanceView(Match match, Edition edition)
    {
        _match = match;
        _fixture = match.Fixture;
        _edition = edition;
        _day = edition.Snapshot.DayOfNames(match);
        if ((match.NextKickoff ?? match.Kickoff) is Kickoff.AtTime { Time: var there })
        {
            var here = there.WithZone(edition.Zone);
            Here = new ClockView(here, edition, edition.Time.Zone(here.Zone));
            There = there.LocalDateTime == here.LocalDateTime ? null : new ClockView(there, edition, edition.Time.Zone(there.Zone, _fixture.City, _day));
        }
    }

    public static ModelType<GlanceView> Model { get; } = new("glance", "When and where, at a glance.", model => model
        .Text("date", g => g.Date, "dimanche 7 septembre 2025, in the site's zone.")
        .Text("datetime", g => g.DateTime, "For a datetime attribute.")
        .OptionalObject("here", ClockView.Model, g => g.Here, "The kick-off in the site's zone; null where only the day is known.")
        .OptionalObject("there", ClockView.Model, g => g.There, "The kick-off in the venue's zone, where its clock differs.")
        .OptionalText("venue", g => g._fixture.Venue?.Names.On(g._day).In(g._edition.Language), "The ground, under the name that it had that day.")
        .OptionalText("city", g => g._fixture.City?.Names.On(g._day).In(g._edition.Language), "The city, under the name that it had that day.")
        .OptionalText("country", g => g._fixture.City?.CountryName.In(g._edition.Language), "The country.")
        .Flag("neutral", g => g._fixture.Neutral, "Played on neither side's ground.")
        .Text("competition", g => g._fixture.Competition.Name.In(g._edition.Language), "The competition's full name.")
        .OptionalInteger("matchday", g => g._fixture.Matchday, "The matchday's number."));

    public ClockView? Here { get; }

    public ClockView? There { get; }

    private string Date => Here?.Date ?? When.Date;

    private string DateTime => Here?.DateTime ?? When.DateTime;

    private WhenView When => new(_match.NextKickoff ?? _match.Kickoff, _edition.Locale);
}

/// <summary>An instant on the clock of one zone.</summary>
/// <param name="zone">As readers call it.</param>
internal sealed class ClockView(ZonedDateTime time, Edition edition, string zone)
{
    public static ModelType<ClockView> Model { get; } = new("clock", "An instant on the clock of one zone.", model => model
        .Text("date", c => c.Date, "dimanche 7 septembre 2025")
        .Text("time", c => c.Time, "20 h 45")
        .Text("datetime", c => c.DateTime, "For a datetime attribute.")
        .Text("zone", c => c.Zone, "heure de Bruxelles"));

    public string Date { get; } = edition.Time.Long(time.Date);

    public string Time { get; } = edition.Time.Time(time.TimeOfDay);

    public string DateTime { get; } = IsoTime.Of(time);

    public string Zone { get; } = zone;
}
