using Previews.Text;

namespace Previews.Templates.Builtins;

/// <summary>
/// The order in which texts are sorted: by their letters without accents and case first, the same on every machine, so that
/// <c>Écosse</c> stands between <c>Danemark</c> and <c>France</c>. (<c>&lt;</c> and its like compare code units.)
/// </summary>
internal static class TextOrder
{
    /// <summary>Accents decide between texts that are the same without them, then case: the lower one comes first.</summary>
    public static int Compare(string left, string right)
    {
        var letters = string.CompareOrdinal(Letters(left), Letters(right));
        if (letters != 0)
            return letters;
        var accents = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return accents != 0 ? accents : -string.CompareOrdinal(left, right);
    }

    private static string Letters(string text) => Slug.FoldAccents(text).ToLowerInvariant();
}
