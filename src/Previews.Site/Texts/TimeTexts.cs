using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;

namespace Previews.Site.Texts;

/// <summary>Days and times as readers of one language write them. Patterns and names come from the texts under <c>dates</c>.
/// A season has few days and its pages name them often: each is written once.</summary>
public sealed class TimeTexts
{
    private readonly ConcurrentDictionary<LocalDate, string> _long = new();
    private readonly ConcurrentDictionary<LocalDate, string> _short = new();
    private readonly InterfaceTexts _texts;
    private readonly IReadOnlyList<string> _months;
    private readonly IReadOnlyList<string> _shortMonths;
    private readonly IReadOnlyList<string> _weekdays;

    public TimeTexts(InterfaceTexts texts)
    {
        _texts = texts;
        _months = texts.Get(LanguageTexts.Months);
        _shortMonths = texts.Get(LanguageTexts.ShortMonths);
        _weekdays = texts.Get(LanguageTexts.Weekdays);
    }

    /// <summary>dimanche 7 septembre 2025</summary>
    public string Long(LocalDate day) => _long.GetOrAdd(day, static (d, times) => times._texts.Get(LanguageTexts.DateLong, times.Parts(d)), this);

    /// <summary>7 sept. 2025</summary>
    public string Short(LocalDate day) => _short.GetOrAdd(day, static (d, times) => times._texts.Get(LanguageTexts.DateShort, times.Parts(d)), this);

    /// <summary>20 h 45</summary>
    public string Time(LocalTime time) => _texts.Get(
        LanguageTexts.DateTime,
        ("hour", (long)time.Hour),
        ("hour2", time.Hour.ToString("00", CultureInfo.InvariantCulture)),
        ("minute", time.Minute.ToString("00", CultureInfo.InvariantCulture)));

    /// <summary>dimanche 7 septembre 2025 à 20 h 45</summary>
    public string DayAndTime(LocalDateTime time) =>
        _texts.Get(LanguageTexts.DateDateTime, ("date", Long(time.Date)), ("time", Time(time.TimeOfDay)));

    /// <summary>The zone as readers call it: by its own text where there is one, else by the city of its name.</summary>
    public string Zone(DateTimeZone zone)
    {
        var key = "zones." + zone.Id;
        return _texts.Has(key)
            ? _texts.Say(key)
            : _texts.Get(LanguageTexts.Zone, ("city", zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ')));
    }

    private TextArgument[] Parts(LocalDate day)
    {
        var number = day.Day == 1 && _texts.Has(LanguageTexts.FirstDay.Key)
            ? _texts.Get(LanguageTexts.FirstDay)
            : day.Day.ToString(CultureInfo.InvariantCulture);
        return
        [
            ("weekday", _weekdays[(int)day.DayOfWeek - 1]),
            ("day", number),
            ("month", _months[day.Month - 1]),
            ("month_short", _shortMonths[day.Month - 1]),
            ("year", (long)day.Year),
        ];
    }
}
