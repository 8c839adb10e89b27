using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The members of dates and time spans.</summary>
internal static class DateMembers
{
    private static readonly Dictionary<string, Func<DateTimeOffset, Value>> OfDate = new(StringComparer.Ordinal)
    {
        ["year"] = static d => Value.From(d.Year),
        ["month"] = static d => Value.From(d.Month),
        ["day"] = static d => Value.From(d.Day),
        ["day_of_year"] = static d => Value.From(d.DayOfYear),
        ["day_of_week"] = static d => Value.From(d.DayOfWeek.ToString()),
        ["hour"] = static d => Value.From(d.Hour),
        ["minute"] = static d => Value.From(d.Minute),
        ["second"] = static d => Value.From(d.Second),
        ["millisecond"] = static d => Value.From(d.Millisecond),
        ["ticks"] = static d => Value.From(d.Ticks),
        ["date"] = static d => Value.From(new DateTimeOffset(d.Date, d.Offset)),
        ["time_of_day"] = static d => Value.From(d.TimeOfDay),
    };

    private static readonly Dictionary<string, Func<TimeSpan, Value>> OfSpan = new(StringComparer.Ordinal)
    {
        ["days"] = static s => Value.From(s.Days),
        ["hours"] = static s => Value.From(s.Hours),
        ["minutes"] = static s => Value.From(s.Minutes),
        ["seconds"] = static s => Value.From(s.Seconds),
        ["milliseconds"] = static s => Value.From(s.Milliseconds),
        ["ticks"] = static s => Value.From(s.Ticks),
        ["total_days"] = static s => Value.From(s.TotalDays),
        ["total_hours"] = static s => Value.From(s.TotalHours),
        ["total_minutes"] = static s => Value.From(s.TotalMinutes),
        ["total_seconds"] = static s => Value.From(s.TotalSeconds),
        ["total_milliseconds"] = static s => Value.From(s.TotalMilliseconds),
    };

    public static IEnumerable<string> DateNames => OfDate.Keys;

    public static IEnumerable<string> SpanNames => OfSpan.Keys;

    public static bool TryGet(DateTimeOffset date, string name, out Value value) => Read(OfDate, date, name, out value);

    public static bool TryGet(TimeSpan span, string name, out Value value) => Read(OfSpan, span, name, out value);

    /// <summary>Null where the result would lie outside the years 1 to 9999.</summary>
    public static Value? Shift(DateTimeOffset date, TimeSpan by)
    {
        var ticks = (Int128)date.Ticks + by.Ticks;
        var utc = (Int128)date.UtcTicks + by.Ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks && utc >= 0 && utc <= DateTime.MaxValue.Ticks ? Value.From(date + by) : null;
    }

    private static bool Read<T>(Dictionary<string, Func<T, Value>> members, T instance, string name, out Value value)
    {
        var found = members.TryGetValue(name, out var read);
        value = found ? read!(instance) : default;
        return found;
    }
}
