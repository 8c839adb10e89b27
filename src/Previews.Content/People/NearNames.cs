using NodaTime;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>
/// Finds names that are a letter apart, as a slip of the pen leaves them: all words but one are the same, that one is long, begins alike and
/// differs in one letter, and both are named within a few years. Short words are not enough: <c>Danko</c> and <c>Darko Lazović</c> are two.
/// Among the scorers of all internationals since 1872 these rules find one person each time.
/// </summary>
internal static class NearNames
{
    private const int LongWord = 6;
    private const int LongNameAlone = 9;

    /// <summary>Of a name and of another one: no longer apart than a player is with a team.</summary>
    private static readonly Duration FewYears = Duration.FromDays(5 * 365);

    public static IEnumerable<Spelling[]> Among(IEnumerable<Spelling> names)
    {
        var byOtherWords = names.SelectMany(WordsOf).ToLookup(w => (w.Others, w.Index));
        foreach (var alike in byOtherWords)
        {
            var words = alike.ToList();
            for (var i = 1; i < words.Count; i++)
            {
                foreach (var other in words.Take(i).Where(other => AreNear(words[i], other)))
                    yield return [other.Of, words[i].Of];
            }
        }
    }

    private static IEnumerable<NamedWord> WordsOf(Spelling name)
    {
        var words = Slug.Of(name.Person.Name).Split('-');
        var enough = words.Length == 1 ? LongNameAlone : LongWord;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length >= enough - 1)
                yield return new NamedWord(name, words[i], i, string.Join('-', [.. words[..i], "", .. words[(i + 1)..]]), enough);
        }
    }

    private static bool AreNear(NamedWord one, NamedWord other) =>
        one.Word[0] == other.Word[0]
        && Math.Max(one.Word.Length, other.Word.Length) >= one.Enough
        && EditDistance.Between(one.Word, other.Word) == 1
        && Instant.Max(one.Of.From, other.Of.From) - Instant.Min(one.Of.Until, other.Of.Until) <= FewYears;

    /// <param name="Others">The other words, in their order.</param>
    /// <param name="Enough">How long the longer of two such words is at least.</param>
    private sealed record NamedWord(Spelling Of, string Word, int Index, string Others, int Enough);
}
