namespace Previews.Site.Languages;

/// <summary>
/// The six categories into which the languages of the world sort counts and places (Unicode CLDR). English has two of them for counts,
/// Arabic all.
/// </summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,

    /// <summary>What none of the language's rules names; every language has it.</summary>
    Other,
}

internal static class PluralCategories
{
    /// <summary>As they are written, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Names { get; } = ["zero", "one", "two", "few", "many", "other"];

    public static int Count => Names.Count;

    public static PluralCategory? Find(string name) =>
        Enumerable.Range(0, Count).Where(i => Names[i] == name).Select(i => (PluralCategory?)i).FirstOrDefault();
}
