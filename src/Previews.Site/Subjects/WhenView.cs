using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Subjects;

/// <summary>The day of a kick-off, and its time where that is known, in the site's zone.</summary>
internal sealed class WhenView(Kickoff kickoff, Locale locale)
{
    public static ModelType<WhenView> Model { get; } = new("when", "A day, and a time where it is known.", model => model
        .Text("text", w => w.Text, "dimanche 7 septembre 2025 à 20 h 45, in the site's zone.")
        .Text("datetime", w => w.DateTime, "For a datetime attribute."));

    public string Text { get; } = kickoff is Kickoff.AtTime at
        ? locale.Time.DayAndTime(at.Time.WithZone(locale.Zone).LocalDateTime)
        : locale.Time.Long(kickoff.Date);

    public string DateTime { get; } = kickoff is Kickoff.AtTime at ? IsoTime.Of(at.Time.WithZone(locale.Zone)) : IsoTime.Of(kickoff.Date);
}
