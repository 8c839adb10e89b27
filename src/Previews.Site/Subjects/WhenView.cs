using NodaTime;
using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Subjects;

/// <summary>The day of a kick-off, and its time where that is known, in the site's zone; or the days within which it falls.</summary>
internal sealed class WhenView
{
    private readonly Kickoff _kickoff;
    private readonly Locale _locale;
    private readonly ZonedDateTime? _time;

    public WhenView(Kickoff kickoff, Locale locale)
    {
        _kickoff = kickoff;
        _locale = locale;
        _time = kickoff is Kickoff.AtTime at ? at.Time.WithZone(locale.Zone) : null;
    }

    public static ModelType<WhenView> Model { get; } = new("when", "A day, and a time where it is known.", model => model
        .Text("text", w => w.Text, "dimanche 7 septembre 2025 à 20 h 45, in the site's zone.")
        .Text("datetime", w => w.DateTime, "For a datetime attribute.")
        .Flag("within", w => w.IsWithin, "Whether only the month, or the days within which it falls, are known."));

    public string Text => _time is { } time ? _locale.Time.DayAndTime(time.LocalDateTime) : Date;

    public bool IsWithin => _kickoff is Kickoff.Within;

    public string DateTime => _time is { } time ? IsoTime.Of(time) : DayIso;

    /// <summary>dimanche 7 septembre 2025, octobre 2025</summary>
    public string Date => _kickoff is Kickoff.Within days ? _locale.Time.Within(days) : _locale.Time.Long(Day);

    public string ShortDate => _kickoff is Kickoff.Within days ? _locale.Time.Within(days) : _locale.Time.Short(Day);

    public string? Time => _time is { } time ? _locale.Time.Time(time.TimeOfDay) : null;

    /// <summary>2025-09-07; of several days what they share, as a datetime attribute allows it: 2025-10, 2025.</summary>
    public string DayIso => _kickoff is Kickoff.Within days ? IsoTime.Shared(days.First, days.Last) : IsoTime.Of(Day);

    private LocalDate Day => _time?.Date ?? _kickoff.Date;
}
