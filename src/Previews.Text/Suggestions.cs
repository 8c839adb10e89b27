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
            var distance = Distance(folded, other);
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

    /// <summary>Letters inserted, removed, replaced, or two neighbours swapped (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        const int TooLong = 64;
        if (a.Length > TooLong || b.Length > TooLong)
            return a == b ? 0 : int.MaxValue;

        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(substitution, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
