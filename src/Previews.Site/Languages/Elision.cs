using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Previews.Site.Languages;

/// <summary>Which short words lose their vowel before which beginnings: de + Israël = d’Israël, but de Yokohama.</summary>
/// <param name="Words">The word and what it becomes: de, d’.</param>
/// <param name="Before">Beginnings before which it does.</param>
/// <param name="NotBefore">Those before which it does not. The longest beginning of both lists decides.</param>
internal sealed record Elision(FrozenDictionary<string, string> Words, ImmutableArray<string> Before, ImmutableArray<string> NotBefore)
{
    /// <param name="exception">What the name itself says of it.</param>
    public string? Of(string word, string next, bool? exception) =>
        Words.TryGetValue(word, out var elided) && (exception ?? IsBefore(next)) ? elided : null;

    private bool IsBefore(string next) => Longest(Before, next) > Longest(NotBefore, next);

    private static int Longest(ImmutableArray<string> beginnings, string text)
    {
        var longest = 0;
        foreach (var beginning in beginnings)
        {
            if (beginning.Length > longest && text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                longest = beginning.Length;
        }

        return longest;
    }
}
