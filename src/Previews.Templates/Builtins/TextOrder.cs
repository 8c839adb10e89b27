namespace Previews.Templates.Builtins;

/// <summary>
/// The order in which texts are sorted: by their letters without accents and case first, the same on every machine, so that
/// <c>Écosse</c> stands between <c>Danemark</c> and <c>France</c>. (<c>&lt;</c> and its like compare code units.)
/// </summary>
internal static class TextOrder
{
    /// <summary>The letters from U+00C0 to U+017F without what is on, in or under them; <c>*</c> where there is none.</summary>
    private const string Folded =
        "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>Accents decide between texts that are the same without them, then case: the lower one comes first.</summary>
    public static int Compare(string left, string right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = Letter(left[i]).CompareTo(Letter(right[i]));
            if (order != 0)
                return order;
        }

        var length = left.Length.CompareTo(right.Length);
        if (length != 0)
            return length;
        var accents = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return accents != 0 ? accents : -string.CompareOrdinal(left, right);
    }

    private static char Letter(char c)
    {
        if (c is >= '\u00C0' and <= '\u017F' && Folded[c - '\u00C0'] is not '*' and var letter)
            c = letter;
        return char.ToLowerInvariant(c);
    }
}
