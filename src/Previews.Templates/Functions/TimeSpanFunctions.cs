using System.Globalization;
using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The builtins of <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static readonly BuiltinGroup Group = new(
        "timespan",
        [
            new("timespan.from_days", "days", static (in BuiltinArguments a) => From(a, TimeSpan.TicksPerDay)),
            new("timespan.from_hours", "hours", static (in BuiltinArguments a) => From(a, TimeSpan.TicksPerHour)),
            new("timespan.from_minutes", "minutes", static (in BuiltinArguments a) => From(a, TimeSpan.TicksPerMinute)),
            new("timespan.from_seconds", "seconds", static (in BuiltinArguments a) => From(a, TimeSpan.TicksPerSecond)),
            new("timespan.from_milliseconds", "millis", static (in BuiltinArguments a) => From(a, TimeSpan.TicksPerMillisecond)),
            new("timespan.parse", "text", Parse),
        ],
        ("zero", Value.From(TimeSpan.Zero)));

    private static Value From(in BuiltinArguments a, long ticks)
    {
        var total = a.Real(0) * ticks;
        return Math.Abs(total) < long.MaxValue ? Value.From(TimeSpan.FromTicks((long)total)) : throw a.Fail("the time span would be too long");
    }

    private static Value Parse(in BuiltinArguments a) => TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var span)
        ? Value.From(span)
        : throw a.Fail($"`{a.Text(0)}` is no time span");
}
