namespace Previews.Site.Texts;

/// <summary>
/// Which form a count takes: the CLDR cardinal rules of the interface's languages, for whole numbers.
/// French counts 0 and 1 as one ("0 point"), the others only 1.
/// </summary>
public static class PluralRule
{
    public static bool IsOne(string language, long count) => language == "fr" ? count is 0 or 1 : count == 1;

    /// <summary>
    /// Which form a numeral of order takes, by the CLDR ordinal rules: English has 1st, 2nd, 3rd, 11th, 21st, French 1re and 2e, Dutch
    /// and German one form only.
    /// </summary>
    /// <returns><c>one</c>, <c>two</c>, <c>few</c> or <c>many</c>.</returns>
    public static string OrdinalOf(string language, int number) => (language, number % 10, number % 100) switch
    {
        ("en", 1, not 11) => "one",
        ("en", 2, not 12) => "two",
        ("en", 3, not 13) => "few",
        ("fr", _, _) when number == 1 => "one",
        _ => "many",
    };
}
