using System.Collections.Frozen;
using System.Globalization;

namespace Previews.Templates.Builtins;

/// <summary>
/// How numbers and dates look in a language. The table is our own: what a machine knows of cultures differs, and the site has
/// to be the same everywhere.
/// </summary>
internal static class Cultures
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] FrenchShortMonths =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    private static readonly string[] FrenchDays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] DutchMonths =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] DutchShortMonths = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] DutchDays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] GermanShortMonths = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];

    private static readonly string[] GermanDays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

    private static readonly FrozenDictionary<string, CultureInfo> ByName = Create()
        .ToFrozenDictionary(static c => c.Name, static c => c.Culture, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => ByName.Keys;

    public static CultureInfo? Find(string name) => name.Length == 0 ? CultureInfo.InvariantCulture : ByName.GetValueOrDefault(name);

    private static IEnumerable<(string Name, CultureInfo Culture)> Create()
    {
        (string, string)[] french = [("fr", "dd/MM/yyyy"), ("fr-FR", "dd/MM/yyyy"), ("fr-BE", "dd/MM/yyyy"), ("fr-LU", "dd/MM/yyyy"), ("fr-CH", "dd.MM.yyyy")];
        foreach (var (name, date) in french)
            yield return (name, Named(",", "\u202F", date, FrenchMonths, FrenchShortMonths, FrenchDays, [.. FrenchDays.Select(static d => d[..3] + ".")]));
        foreach (var (name, date) in new[] { ("nl", "dd-MM-yyyy"), ("nl-NL", "dd-MM-yyyy"), ("nl-BE", "dd/MM/yyyy") })
            yield return (name, Named(",", ".", date, DutchMonths, DutchShortMonths, DutchDays, [.. DutchDays.Select(static d => d[..2])]));
        foreach (var name in (string[])["de", "de-DE", "de-AT", "de-BE", "de-LU"])
            yield return (name, German(",", "."));
        foreach (var name in (string[])["de-CH", "de-LI"])
            yield return (name, German(".", "’"));
        foreach (var name in (string[])["en", "en-US"])
            yield return (name, CultureInfo.InvariantCulture);
        var british = WithDate((DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone(), "dd/MM/yyyy");
        foreach (var name in (string[])["en-GB", "en-IE", "en-AU"])
            yield return (name, With(CultureInfo.InvariantCulture.NumberFormat, british));
    }

    private static CultureInfo German(string mark, string group) =>
        Named(mark, group, "dd.MM.yyyy", GermanMonths, GermanShortMonths, GermanDays, [.. GermanDays.Select(static d => d[..2])]);

    private static CultureInfo Named(string mark, string group, string date, string[] months, string[] shortMonths, string[] days, string[] shortDays) =>
        With(Numbers(mark, group), WithDate(Dates(months, shortMonths, days, shortDays), date));

    private static CultureInfo With(NumberFormatInfo numbers, DateTimeFormatInfo dates)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat, culture.DateTimeFormat) = (numbers, dates);
        return CultureInfo.ReadOnly(culture);
    }

    private static NumberFormatInfo Numbers(string mark, string group) => new()
    {
        NumberDecimalSeparator = mark,
        NumberGroupSeparator = group,
        CurrencyDecimalSeparator = mark,
        CurrencyGroupSeparator = group,
        PercentDecimalSeparator = mark,
        PercentGroupSeparator = group,
        CurrencySymbol = "€",
        CurrencyPositivePattern = 3,
        CurrencyNegativePattern = 8,
        PercentPositivePattern = 0,
        PercentNegativePattern = 0,
    };

    private static DateTimeFormatInfo Dates(string[] months, string[] shortMonths, string[] days, string[] shortDays) => new()
    {
        MonthNames = [.. months, ""],
        MonthGenitiveNames = [.. months, ""],
        AbbreviatedMonthNames = [.. shortMonths, ""],
        AbbreviatedMonthGenitiveNames = [.. shortMonths, ""],
        DayNames = days,
        AbbreviatedDayNames = shortDays,
        AMDesignator = "AM",
        PMDesignator = "PM",
    };

    /// <summary>Reading <c>20/01/2022</c> follows the order of the short date.</summary>
    private static DateTimeFormatInfo WithDate(DateTimeFormatInfo dates, string pattern)
    {
        (dates.ShortDatePattern, dates.LongTimePattern, dates.ShortTimePattern) = (pattern, "HH:mm:ss", "HH:mm");
        return dates;
    }
}
