using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Previews.Site.Languages;

/// <summary>Joins a word to what follows as the language does: de + le = du, que + Israël = qu’Israël, l’ without a blank after it.</summary>
/// <param name="Contractions">By both words: "de le" gives "du".</param>
/// <param name="Elisions">Words that change before the same beginnings stand in one: y before i, o before o.</param>
internal sealed record WordJoiner(FrozenDictionary<string, string> Contractions, ImmutableArray<Elision> Elisions)
{
    private const char Apostrophe = '\u2019';

    /// <param name="article">With which the next begins, if it does.</param>
    /// <param name="exception">Whether a word is elided before the next, where its name says so.</param>
    public void Append(StringBuilder text, string next, string? article, bool? exception)
    {
        if (text is not [.., ' '])
        {
            text.Append(next);
            return;
        }

        var start = StartOfLastWord(text);
        var word = text.ToString(start, text.Length - start - 1);
        if (article is not null && Contractions.TryGetValue($"{word} {article}", out var contracted))
            Replace(text, start, contracted, next[article.Length..].TrimStart());
        else if (Elided(word, next, exception) is { } elided)
            Replace(text, start, elided, next);
        else if (word is [.., Apostrophe])
            Replace(text, start, word, next);
        else
            text.Append(next);
    }

    private string? Elided(string word, string next, bool? exception)
    {
        foreach (var elision in Elisions)
        {
            if (elision.Of(word, next, exception) is { } elided)
                return elided;
        }

        return null;
    }

    private static void Replace(StringBuilder text, int start, string word, string next)
    {
        text.Length = start;
        text.Append(word);
        if (word is not [.., Apostrophe])
            text.Append(' ');
        text.Append(next);
    }

    private static int StartOfLastWord(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && text[start - 1] is not ' ')
            start--;
        return start;
    }
}
