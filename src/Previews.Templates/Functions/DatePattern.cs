using System.Globalization;
using System.Text;

namespace Previews.Templates.Functions;

/// <summary>Dates as text by a strftime pattern; a code that is not known is copied.</summary>
internal static class DatePattern
{
    /// <summary>From <c>%g</c> on the pattern is invariant; alone it means the default format.</summary>
    public static string Format(DateTimeOffset date, string pattern, Culture culture, string defaultFormat = Rendering.RenderState.DefaultDateFormat)
    {
        if (pattern == "%g")
            pattern = "%g " + defaultFormat;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            i++;
            if (pattern[i] == 'g')
                culture = Cultures.Invariant;
            else
                text.Append(Code(date, pattern[i], culture) ?? $"%{pattern[i]}");
        }

        return text.ToString();
    }

    private static string? Code(DateTimeOffset d, char code, Culture culture) => code switch
    {
        'a' => culture.Dates.AbbreviatedDayNames[(int)d.DayOfWeek],
        'A' => culture.Dates.DayNames[(int)d.DayOfWeek],
        'b' or 'h' => culture.Dates.AbbreviatedMonthNames[d.Month - 1],
        'B' => culture.Dates.MonthNames[d.Month - 1],
        'c' => Format(d, "%a %b %d %T %Y", culture),
        'C' => Digits(d.Year / 100, 2),
        'd' => Digits(d.Day, 2),
        'D' => Format(d, "%m/%d/%y", culture),
        'e' => Blanks(d.Day),
        'F' => Format(d, "%Y-%m-%d", culture),
        'H' => Digits(d.Hour, 2),
        'I' => Digits(Hour12(d), 2),
        'j' => Digits(d.DayOfYear, 3),
        'k' => Blanks(d.Hour),
        'l' => Blanks(Hour12(d)),
        'L' => Digits(d.Millisecond, 3),
        'm' => Digits(d.Month, 2),
        'M' => Digits(d.Minute, 2),
        'n' => "\n",
        'N' => Digits((int)(d.Ticks % TimeSpan.TicksPerSecond) * 100, 9),
        'p' => d.Hour < 12 ? "AM" : "PM",
        'P' => d.Hour < 12 ? "am" : "pm",
        'r' => Format(d, "%I:%M:%S %p", culture),
        'R' => Format(d, "%H:%M", culture),
        's' => d.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => Digits(d.Second, 2),
        't' => "\t",
        'T' => Format(d, "%H:%M:%S", culture),
        'u' => Digits(d.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)d.DayOfWeek, 1),
        'U' => Digits(WeekOfYear(d, DayOfWeek.Sunday), 2),
        'v' => Blanks(d.Day) + Format(d, "%g-%b-%Y", culture).ToUpperInvariant(),
        'V' => Digits(ISOWeek.GetWeekOfYear(d.DateTime), 2),
        'W' => Digits(WeekOfYear(d, DayOfWeek.Monday), 2),
        'w' => Digits((int)d.DayOfWeek, 1),
        'x' => Format(d, culture.ShortDate, culture),
        'X' => Format(d, "%T", culture),
        'y' => Digits(d.Year % 100, 2),
        'Y' => Digits(d.Year, 4),
        'Z' => d.ToString("zzz", CultureInfo.InvariantCulture),
        '%' => "%",
        _ => null,
    };

    private static string Digits(int number, int count) => number.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');

    private static string Blanks(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private static int Hour12(DateTimeOffset d) => d.Hour % 12 == 0 ? 12 : d.Hour % 12;

    /// <summary>The week that January 1 lies in is the first one.</summary>
    private static int WeekOfYear(DateTimeOffset d, DayOfWeek firstDay) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(d.DateTime, CalendarWeekRule.FirstDay, firstDay);

    /// <summary>The .NET format that reads what the pattern would write, or null where it has a code that cannot be read.</summary>
    public static string? ToParseFormat(string pattern)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                format.Append('\\').Append(pattern[i]);
                continue;
            }

            if (ParseCode(pattern[++i]) is not { } code)
                return null;
            format.Append(code);
        }

        return format.ToString();
    }

    private static string? ParseCode(char code) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'e' => "%d",
        'D' => @"MM\/dd\/yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => @"hh\:mm\:ss tt",
        'R' => @"HH\:mm",
        'S' => "ss",
        'T' => @"HH\:mm\:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => @"\%",
        _ => null,
    };
}
