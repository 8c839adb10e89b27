using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>
/// Reads days and times. A time says in which zone it is: <c>2025-09-07 20:45 Europe/Brussels</c>, or
/// <c>2025-09-07T20:45+02:00</c>. A local time that the clocks skip or show twice is refused, not guessed.
/// </summary>
internal sealed class TimeReader(DiagnosticBag diagnostics)
{
    /// <summary>The first international was played in 1872.</summary>
    private const int FirstYear = 1870;
    private const int LastYear = 2100;
    private const int MonthLength = 7;
    private const int DateLength = 10;
    private const int TimeLength = 5;

    private readonly ScalarReader _scalars = new(diagnostics);

    public LocalDate? Date(YamlNode node)
    {
        if (_scalars.Text(node) is not { } text)
            return null;
        if (ParseDate(text) is { } date)
            return CheckYear(date, node.Location);
        diagnostics.NotADate(node.Location, text);
        return null;
    }

    public DateTimeZone? Zone(YamlNode node) => _scalars.Text(node) is { } name ? FindZone(name, node.Location) : null;

    public Moment? When(YamlNode node)
    {
        if (_scalars.Text(node) is not { } text)
            return null;
        var rest = text[Math.Min(DateLength, text.Length)..];
        if (ParseDate(text.AsSpan(0, text.Length - rest.Length)) is not { } date || (rest.Length > 0 && rest[0] is not (' ' or 'T')))
        {
            diagnostics.NotATime(node.Location, text);
            return null;
        }

        if (CheckYear(date, node.Location) is null)
            return null;
        return rest.Length == 0 ? new Moment.OnDay(date) : ReadTime(date, rest[1..].TrimStart(), text, node.Location);
    }

    /// <summary>The same, or of what is only known roughly the month (<c>2025-10</c>) or the days (<c>2025-10-01/2025-10-14</c>).</summary>
    public Moment? WhenOrWithin(YamlNode node)
    {
        if (node is not YamlNode.Scalar scalar || !IsOfDays(scalar.Text.Trim()) || _scalars.Text(node) is not { } text)
            return When(node);
        var (first, last) = text.Length == MonthLength
            ? (ParseDate(text + "-01"), ParseDate(text + "-01")?.PlusMonths(1).PlusDays(-1))
            : text.Split('/') is [var from, var to] ? (ParseDate(from.Trim()), ParseDate(to.Trim())) : default;
        if (first is { } begin && last is { } end && begin < end)
            return CheckYear(begin, node.Location) is null || CheckYear(end, node.Location) is null ? null : new Moment.WithinDays(begin, end);
        diagnostics.NotAPeriod(node.Location, text);
        return null;
    }

    private static bool IsOfDays(string text) =>
        (text.Length == MonthLength && text[4] == '-') || text.Split('/') is [_, [' ' or (>= '0' and <= '9'), ..]];

    /// <param name="timeAndZone">As <c>20:45 Europe/Brussels</c>, <c>20:45+02:00</c> or <c>18:45Z</c>.</param>
    private Moment? ReadTime(LocalDate date, string timeAndZone, string text, TextLocation location)
    {
        var timeText = timeAndZone.AsSpan(0, Math.Min(TimeLength, timeAndZone.Length));
        var zone = timeAndZone[timeText.Length..].Trim();
        if (ParseTime(timeText) is not { } time)
            diagnostics.NotATime(location, text);
        else if (zone.Length == 0)
            diagnostics.TimeWithoutZone(location, text);
        else if (zone[0] == ':')
            diagnostics.TimeWithSeconds(location, text, date + time);
        else if (OffsetPattern.GeneralInvariantWithZ.Parse(zone) is { Success: true } offset)
            return new Moment.WithOffset((date + time).WithOffset(offset.Value).ToInstant(), zone is "Z" ? null : offset.Value);
        else if (FindZone(zone, location) is { } found)
            return OnClocksOf(found, date + time, location);
        return null;
    }

    /// <summary>By the runtime's parser, which needs no memory besides; there are several times in every file.</summary>
    private static LocalDate? ParseDate(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? LocalDate.FromDateOnly(date)
            : null;

    private static LocalTime? ParseTime(ReadOnlySpan<char> text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? LocalTime.FromTimeOnly(time)
            : null;

    private Moment.InZone? OnClocksOf(DateTimeZone zone, LocalDateTime time, TextLocation location)
    {
        var mapping = zone.MapLocal(time);
        if (mapping.Count == 1)
            return new Moment.InZone(mapping.Single());
        if (mapping.Count == 0)
            diagnostics.SkippedTime(location, time, zone.Id);
        else
            diagnostics.AmbiguousTime(location, time, zone.Id, mapping.First());
        return null;
    }

    private DateTimeZone? FindZone(string name, TextLocation location)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone)
            return zone;
        diagnostics.UnknownZone(location, name, NearestZone(name));
        return null;
    }

    /// <summary>Many write only the city: <c>Brussels</c> suggests <c>Europe/Brussels</c>.</summary>
    private static string? NearestZone(string name)
    {
        var ids = DateTimeZoneProviders.Tzdb.Ids;
        if (Suggestions.Nearest(name, ids.Where(id => id.Contains('/'))) is { } nearest)
            return nearest;
        return ids.FirstOrDefault(id => id.EndsWith("/" + name.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    private LocalDate? CheckYear(LocalDate date, TextLocation location)
    {
        if (date.Year is >= FirstYear and <= LastYear)
            return date;
        diagnostics.DoubtfulYear(location, date.Year);
        return null;
    }
}
