using System.Collections.Immutable;

namespace Previews.Text;

/// <summary>Finds what an author probably meant by a misspelt name.</summary>
public static class Suggestions
{
    /// <summary>
    /// The nearest of the known names, or null when none is near: at most a third of the longer name's letters may differ,
    /// a change of case or of <c>-</c>, <c>_</c> and space counts for nothing.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        var folded = Fold(name);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var other = Fold(candidate);
            var distance = EditDistance.Between(folded, other);
            if (distance < bestDistance && distance <= Math.Max(1, Math.Max(folded.Length, other.Length) / 3))
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>"did you mean `x`?", or null.</summary>
    public static string? DidYouMean(string name, IEnumerable<string> known) =>
        Nearest(name, known) is { } nearest ? $"did you mean `{nearest}`?" : null;

    /// <summary>"did you mean `x`?", else all that is known where that is short, else null.</summary>
    public static string? DidYouMeanOrList(string name, IReadOnlyCollection<string> known, string what)
    {
        if (DidYouMean(name, known) is { } help)
            return help;
        return known.Count is > 0 and <= 24 ? $"{what}: {string.Join(", ", known.Order(StringComparer.Ordinal))}" : null;
    }

    /// <summary>
    /// Those of the known names that share the most words with the name, the latest year first; none where none shares a
    /// word. Words stand between hyphens; longer ones need only begin alike: <c>qualifying</c> and <c>qualifiers</c>.
    /// </summary>
    /// <param name="count">How many at most.</param>
    public static ImmutableArray<string> WithSameWords(string name, IEnumerable<string> known, int count)
    {
        var words = Words(name);
        var most = known.GroupBy(k => Words(k).Count(words.Contains)).Where(g => g.Key > 0).MaxBy(g => g.Key);
        return [.. (most ?? Enumerable.Empty<string>()).OrderDescending(StringComparer.Ordinal).Take(count)];
    }

    private static HashSet<string> Words(string name)
    {
        const int Beginning = 6;
        return name.ToLowerInvariant().Split('-').Select(w => w[..Math.Min(w.Length, Beginning)]).ToHashSet(StringComparer.Ordinal);
    }

    private static string Fold(string name)
    {
        Span<char> buffer = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (c is not ('-' or '_' or ' '))
                buffer[length++] = char.ToLowerInvariant(c);
        }

        return new string(buffer[..length]);
    }
}
