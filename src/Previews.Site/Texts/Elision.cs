namespace Previews.Site.Texts;

/// <summary>French drops the e of a short word before a vowel: d’Israël, et qu’Israël.</summary>
internal static class Elision
{
    /// <param name="word">With the blank after it: "de ", ", et que ". A word that is not elided stays as it is.</param>
    public static string Joined(string word, string next) =>
        (word.EndsWith("de ", StringComparison.Ordinal) || word.EndsWith("que ", StringComparison.Ordinal)) && StartsWithVowel(next)
            ? $"{word[..^2]}’{next}"
            : word + next;

    private static bool StartsWithVowel(string text) => "AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜaeiouyéèêî".Contains(text[0], StringComparison.Ordinal);
}
