using System.Globalization;
using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The builtins of <c>date</c>. The clock is the build's instant; a date keeps the offset that it came with.</summary>
internal static class DateFunctions
{
    public static readonly BuiltinGroup Group = new(
        "date",
        [
            new("date.now", "", static (in BuiltinArguments a) => Value.From(a.State.Options.Now)),
            new("date.utc_now", "", static (in BuiltinArguments a) => Value.From(a.State.Options.Now.ToUniversalTime())),
            new("date.add_days", "date days", static (in BuiltinArguments a) => Add(a, TimeSpan.TicksPerDay)),
            new("date.add_months", "date months", static (in BuiltinArguments a) => AddMonths(a, 1)),
            new("date.add_years", "date years", static (in BuiltinArguments a) => AddMonths(a, 12)),
            new("date.add_hours", "date hours", static (in BuiltinArguments a) => Add(a, TimeSpan.TicksPerHour)),
            new("date.add_minutes", "date minutes", static (in BuiltinArguments a) => Add(a, TimeSpan.TicksPerMinute)),
            new("date.add_seconds", "date seconds", static (in BuiltinArguments a) => Add(a, TimeSpan.TicksPerSecond)),
            new("date.add_milliseconds", "date millis", static (in BuiltinArguments a) => Add(a, TimeSpan.TicksPerMillisecond)),
            new("date.parse", "text pattern? culture?", Parse),
            new("date.parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
            new("date.to_string", "date pattern culture?", ToText),
        ],
        ("format", Value.From(RenderState.DefaultDateFormat)),
        ("default_format", Value.From(RenderState.DefaultDateFormat)));

    private static Value Add(in BuiltinArguments a, long ticks)
    {
        if (!a.Has(0))
            return Value.Null;
        var by = a.Real(1) * ticks;
        return (Math.Abs(by) < long.MaxValue / 2.0 ? DateMembers.Shift(a.Date(0), TimeSpan.FromTicks((long)by)) : null)
            ?? throw a.Fail("the date would lie outside the years 1 to 9999");
    }

    private static Value AddMonths(in BuiltinArguments a, int factor)
    {
        if (!a.Has(0))
            return Value.Null;
        try
        {
            return Value.From(a.Date(0).AddMonths(checked(a.Integer(1) * factor)));
        }
        catch (Exception outside) when (outside is ArgumentOutOfRangeException or OverflowException)
        {
            throw a.Fail("the date would lie outside the years 1 to 9999");
        }
    }

    private static Value Parse(in BuiltinArguments a)
    {
        if (!a.Has(0))
            return Value.Null;
        return a[0].Kind == ValueKind.Date ? a[0] : Value.From(Read(a, a.Text(0), a.OptionalText(1), a.Culture(2)));
    }

    private static Value ParseToString(in BuiltinArguments a)
    {
        if (!a.Has(0))
            return Value.Null;
        var date = Read(a, a.Text(0), a.OptionalText(3), a.Culture(4));
        return Value.From(DatePattern.Format(date, a.OptionalText(1) ?? a.State.DateFormat, a.Culture(2), a.State.DateFormat));
    }

    private static Value ToText(in BuiltinArguments a)
    {
        if (!a.Has(0))
            return Value.Null;
        return Value.From(DatePattern.Format(a.Date(0), a.OptionalText(1) ?? a.State.DateFormat, a.Culture(2), a.State.DateFormat));
    }

    /// <summary>
    /// A text without an offset has the offset 0. A text that is no date is an error; leniently it is the first day of the
    /// year 1, as in the reference.
    /// </summary>
    private static DateTimeOffset Read(in BuiltinArguments a, string text, string? pattern, Culture culture)
    {
        var date = default(DateTimeOffset);
        var read = pattern is null
            ? DateTimeOffset.TryParse(text, culture.Dates, DateTimeStyles.AssumeUniversal, out date)
            : DatePattern.ToParseFormat(pattern) is { } format && DateTimeOffset.TryParseExact(text, format, culture.Dates, DateTimeStyles.AssumeUniversal, out date);
        if (!read && a.State.Strict)
            throw a.Fail($"`{text}` is no date{(pattern is null ? "" : $" of the form `{pattern}`")}");
        return read ? date : DateTimeOffset.MinValue;
    }
}
