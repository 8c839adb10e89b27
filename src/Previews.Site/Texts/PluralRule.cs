namespace Previews.Site.Texts;

/// <summary>
/// Which form a count takes: the CLDR cardinal rules of the interface's languages, for whole numbers.
/// French counts 0 and 1 as one ("0 point"), the others only 1.
/// </summary>
public static class PluralRule
{
    public static bool IsOne(string language, long count) => language == "fr" ? count is 0 or 1 : count == 1;
}
