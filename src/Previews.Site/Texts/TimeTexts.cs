using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Names;
using Previews.Site.Languages;

namespace Previews.Site.Texts;

/// <summary>Days and times as readers of one language write them. Patterns and names come from the texts under <c>dates</c>.
/// A season has few days and its pages name them often: each is written once.</summary>
internal sealed class TimeTexts
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

    /// <summary>octobre 2025, or of other days than a month's: 1er oct. 2025 – 14 oct. 2025</summary>
    public string Within(Kickoff.Within days) => days.IsMonth
        ? _texts.Get(LanguageTexts.DateMonth, ("month", _months[days.First.Month - 1]), ("year", (long)days.First.Year))
        : _texts.Get(LanguageTexts.DateWithin, ("first", Short(days.First)), ("last", Short(days.Last)));

    /// <summary>20 h 45, 18 h</summary>
    public string Time(LocalTime time)
    {
        TextArgument hour = ("hour", (long)time.Hour), hour2 = ("hour2", time.Hour.ToString("00", CultureInfo.InvariantCulture));
        return time.Minute == 0 && _texts.Has(LanguageTexts.FullHour.Key)
            ? _texts.Get(LanguageTexts.FullHour, hour, hour2)
            : _texts.Get(LanguageTexts.DateTime, hour, hour2, ("minute", time.Minute.ToString("00", CultureInfo.InvariantCulture)));
    }

    /// <summary>dimanche 7 septembre 2025 à 20 h 45</summary>
    public string DayAndTime(LocalDateTime time) =>
        _texts.Get(LanguageTexts.DateDateTime, ("date", Long(time.Date)), ("time", Time(time.TimeOfDay)));

    /// <summary>
    /// The zone as readers call it: by its own text under <c>zones</c>, else by the city of its name: London of Europe/London.
    /// </summary>
    public string Zone(DateTimeZone zone)
    {
        var key = ProgramTexts.ZoneSection + zone.Id;
        return _texts.Has(key) ? _texts.Say(key) : ZoneOf(zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '));
    }

    /// <summary>The zone of a match's ground: by the city in which it is played, where that city keeps its time.</summary>
    public string Zone(DateTimeZone zone, City? city, LocalDate day) =>
        city is not null && city.Zone.Equals(zone) ? ZoneOf(city.Names.On(day).In(_texts.Language)) : Zone(zone);

    private string ZoneOf(string city) => _texts.Get(LanguageTexts.Zone, ("city", new Noun(new ProperName(city), _texts.Grammar)));

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
