namespace Previews.Site.Texts;

/// <summary>How the language is named, and how its days, numbers and lists are written.</summary>
internal static class LanguageTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Name { get; } = Declared.Text("language.name");

    public static ProgramText PathMatches { get; } = Declared.Text("paths.matches");

    public static ProgramText PathGroups { get; } = Declared.Text("paths.groups");

    public static ProgramText PathCompetitions { get; } = Declared.Text("paths.competitions");

    public static ProgramText PathTeams { get; } = Declared.Text("paths.teams");

    public static ProgramText PathArticles { get; } = Declared.Text("paths.articles");

    public static ProgramText PathMatchday { get; } = Declared.Text("paths.matchday");

    public static ProgramText DateLong { get; } = Declared.Text("dates.long", "weekday", "day", "month", "month_short", "year");

    public static ProgramText DateShort { get; } = Declared.Text("dates.short", "weekday", "day", "month", "month_short", "year");

    public static ProgramText DateTime { get; } = Declared.Text("dates.time", "hour", "hour2", "minute");

    /// <summary>Of a full hour, where its minutes are not written: 18 h.</summary>
    public static ProgramText FullHour { get; } = Declared.Optional("dates.full_hour", "hour", "hour2");

    public static ProgramText DateDateTime { get; } = Declared.Text("dates.date_time", "date", "time");

    public static ProgramText DateMonth { get; } = Declared.Text("dates.month", "month", "year");

    public static ProgramText DateWithin { get; } = Declared.Text("dates.within", "first", "last");

    public static ProgramText Zone { get; } = Declared.Text("zone", TextValue.Noun("city"));

    public static ProgramText NumberMinus { get; } = Declared.Text("numbers.minus");

    public static ProgramText NumberScore { get; } = Declared.Text("numbers.score", "home", "away");

    public static ProgramText NumberDecimal { get; } = Declared.Text("numbers.decimal");

    public static ProgramText ListAnd { get; } = Declared.Text("lists.and");

    /// <summary>Between those before the last.</summary>
    public static ProgramText ListNext { get; } = Declared.Text("lists.next");

    /// <summary>As a place is written in figures; its forms are those of the rules for ordinals.</summary>
    public static ProgramText Ordinal { get; } = Declared.Text("ordinals.number", "n");

    /// <summary>Of the first of a month, where it is not written as its number: 1er.</summary>
    public static ProgramText FirstDay { get; } = Declared.Optional("dates.first_day");

    public static ProgramTextList Months { get; } = Declared.List("dates.months", 12);

    public static ProgramTextList ShortMonths { get; } = Declared.List("dates.months_short", 12);

    public static ProgramTextList Weekdays { get; } = Declared.List("dates.weekdays", 7);

    public static ProgramTextList NumberWords { get; } = Declared.List("numbers.words", 10);

    /// <summary>Where two of a row are not counted but named: "die ersten beiden".</summary>
    public static ProgramText FirstTwo { get; } = Declared.Optional("numbers.first_two");

    public static ProgramTextList OrdinalWords { get; } = Declared.List("ordinals.words", 10);
}
