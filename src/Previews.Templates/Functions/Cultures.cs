using System.Globalization;

namespace Previews.Templates.Functions;

/// <summary>
/// How numbers and dates look in a language. The table is our own: what a machine knows of cultures differs, and the site has
/// to be the same everywhere.
/// </summary>
/// <param name="ShortDate">The strftime pattern of a date alone.</param>
internal sealed record Culture(string Name, NumberFormatInfo Numbers, DateTimeFormatInfo Dates, string ShortDate);

internal static class Cultures
{
    public static readonly Culture Invariant = new("", NumberFormatInfo.InvariantInfo, DateTimeFormatInfo.InvariantInfo, "%m/%d/%Y");

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] FrenchShortMonths =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    private static readonly string[] DutchMonths =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] DutchShortMonths = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] GermanShortMonths = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];

    private static readonly Dictionary<string, Culture> ByName = Create().ToDictionary(static c => c.Name, StringComparer.OrdinalIgnoreCase);

    public static string Names => string.Join(", ", ByName.Keys.Where(static n => n.Length > 0).Order(StringComparer.Ordinal));

    public static Culture? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<Culture> Create()
    {
        yield return Invariant;
        foreach (var name in (string[])["fr", "fr-FR", "fr-BE", "fr-LU"])
            yield return French(name, group: "\u202F");
        yield return French("fr-CH", group: "\u202F") with { ShortDate = "%d.%m.%Y" };
        foreach (var name in (string[])["nl", "nl-NL", "nl-BE"])
            yield return Dutch(name);
        foreach (var name in (string[])["de", "de-DE", "de-AT", "de-BE", "de-LU"])
            yield return German(name, decimalMark: ",", group: ".");
        foreach (var name in (string[])["de-CH", "de-LI"])
            yield return German(name, decimalMark: ".", group: "’");
        foreach (var name in (string[])["en", "en-US"])
            yield return Invariant with { Name = name };
        foreach (var name in (string[])["en-GB", "en-IE", "en-AU"])
            yield return Invariant with { Name = name, ShortDate = "%d/%m/%Y", Dates = DayFirst((DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone()) };
    }

    private static Culture French(string name, string group) => new(
        name,
        Numbers(",", group),
        Dates(
            FrenchMonths, FrenchShortMonths,
            ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
            ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."]),
        "%d/%m/%Y");

    private static Culture Dutch(string name) => new(
        name,
        Numbers(",", "."),
        Dates(
            DutchMonths, DutchShortMonths,
            ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
            ["zo", "ma", "di", "wo", "do", "vr", "za"]),
        name == "nl-BE" ? "%d/%m/%Y" : "%d-%m-%Y");

    private static Culture German(string name, string decimalMark, string group) => new(
        name,
        Numbers(decimalMark, group),
        Dates(
            GermanMonths, GermanShortMonths,
            ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
            ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"]),
        "%d.%m.%Y");

    private static NumberFormatInfo Numbers(string decimalMark, string group) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = decimalMark,
        NumberGroupSeparator = group,
        CurrencyDecimalSeparator = decimalMark,
        CurrencyGroupSeparator = group,
        PercentDecimalSeparator = decimalMark,
        PercentGroupSeparator = group,
        CurrencySymbol = "€",
        CurrencyPositivePattern = 3,
        CurrencyNegativePattern = 8,
        PercentPositivePattern = 0,
        PercentNegativePattern = 0,
    });

    private static DateTimeFormatInfo Dates(string[] months, string[] shortMonths, string[] days, string[] shortDays) => DayFirst(new DateTimeFormatInfo
    {
        MonthNames = [.. months, ""],
        MonthGenitiveNames = [.. months, ""],
        AbbreviatedMonthNames = [.. shortMonths, ""],
        AbbreviatedMonthGenitiveNames = [.. shortMonths, ""],
        DayNames = days,
        AbbreviatedDayNames = shortDays,
        AMDesignator = "AM",
        PMDesignator = "PM",
    });

    /// <summary>Reading <c>20/01/2022</c> follows the order of the short date.</summary>
    private static DateTimeFormatInfo DayFirst(DateTimeFormatInfo dates)
    {
        dates.ShortDatePattern = "dd/MM/yyyy";
        return DateTimeFormatInfo.ReadOnly(dates);
    }
}
