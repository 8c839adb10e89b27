using System.Text.RegularExpressions;

namespace Previews.Text;

/// <summary>What a message quotes is shortened where it is longer than anybody reads: who wrote it knows it from its beginning.</summary>
internal static partial class LongText
{
    /// <summary>A quoted text of no more characters is shown whole, a longer one as far as the half of them.</summary>
    private const int LongestQuoted = 240;

    /// <summary>Of the whole message: lists of what is known are long, and not this long.</summary>
    private const int Longest = 2_000;

    public static string Shorten(string message)
    {
        if (message.Length <= LongestQuoted)
            return message;
        var shortened = Quoted().Replace(message, static quoted =>
            quoted.Length - 2 <= LongestQuoted ? quoted.Value : $"{Beginning(quoted.Value, (LongestQuoted / 2) + 1)}…{quoted.Value[^1]}");
        shortened = Word().Replace(shortened, static word => Beginning(word.Value, LongestQuoted / 2) + "…");
        return shortened.Length <= Longest ? shortened : Beginning(shortened, Longest) + "…";
    }

    /// <summary>Two halves of one character are not parted.</summary>
    private static string Beginning(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>What no quotation marks stand around, such as one of a list of names.</summary>
    [GeneratedRegex(@"[^\s`""]{241,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex("`[^`]*`|\"[^\"]*\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
