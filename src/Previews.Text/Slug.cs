using System.Collections.Frozen;
using System.Text;

namespace Previews.Text;

/// <summary>
/// Turns a name into what can stand in an address. The program runs without ICU, where decomposing characters does
/// nothing: which letter an accented one folds to is this table's to say.
/// </summary>
public static class Slug
{
    private static readonly FrozenDictionary<char, string> Folds = MakeFolds();

    /// <summary>Lower-case ASCII letters and digits with single hyphens between: <c>Évènement à Liège</c> gives <c>evenement-a-liege</c>.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in FoldAccents(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (char.IsLetterOrDigit(c))
                slug.Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture));
            else if (c is not ('\'' or '\u2019') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The text with the Latin letters of Europe without their accents: <c>Toše Škoda</c> gives <c>Tose Skoda</c>.</summary>
    public static string FoldAccents(string text)
    {
        if (text.All(char.IsAscii))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Folds.TryGetValue(c, out var plain))
                folded.Append(plain);
            else if (c is < '\u0300' or > '\u036F')
                folded.Append(c);
        }

        return folded.ToString();
    }

    private static FrozenDictionary<char, string> MakeFolds()
    {
        var folds = new Dictionary<char, string>
        {
            ['ß'] = "ss",
            ['æ'] = "ae",
            ['œ'] = "oe",
            ['ø'] = "o",
            ['đ'] = "d",
            ['ð'] = "d",
            ['þ'] = "th",
            ['ł'] = "l",
            ['ı'] = "i",
            ['ħ'] = "h",
            ['ŋ'] = "n",
            ['ə'] = "e",
        };
        string[] rows =
        [
            "aàáâãäåāăąǎ", "cçćĉċč", "dď", "eèéêëēĕėęě", "gĝğġģ", "hĥ", "iìíîïĩīĭį", "jĵ", "kķ", "lĺļľ", "nñńņň", "oòóôõöōŏő",
            "rŕŗř", "sśŝşšș", "tţťț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
        ];
        foreach (var row in rows)
        {
            foreach (var accented in row[1..])
                folds[accented] = row[..1];
        }

        foreach (var (accented, plain) in folds.ToList())
        {
            if (char.ToUpperInvariant(accented) is var upper && upper != accented && upper != 'I')
                folds[upper] = char.ToUpperInvariant(plain[0]) + plain[1..];
        }

        folds['İ'] = "I";
        return folds.ToFrozenDictionary();
    }
}
