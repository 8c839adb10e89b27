using System.Collections.Immutable;

namespace Previews.Football.Names;

/// <summary>One value for each language that has it, keyed by the language's code (<c>fr</c>, <c>nl</c>, <c>de</c>, <c>en</c>).</summary>
/// <remarks>Every name is one of these and has a handful of languages, so two short arrays do, and nothing is hashed.</remarks>
public sealed class Localized<T>
    where T : notnull
{
    private readonly ImmutableArray<string> _languages;
    private readonly ImmutableArray<T> _values;

    /// <param name="values">Each language once.</param>
    /// <exception cref="ArgumentException">There is no value at all, or a language stands twice.</exception>
    public Localized(IEnumerable<KeyValuePair<string, T>> values)
    {
        var (languages, sorted) = (new List<string>(4), new List<T>(4));
        foreach (var (language, value) in values)
        {
            var place = languages.BinarySearch(language, StringComparer.Ordinal);
            if (place >= 0)
                throw new ArgumentException($"The language {language} stands twice.", nameof(values));
            languages.Insert(~place, language);
            sorted.Insert(~place, value);
        }

        if (sorted.Count == 0)
            throw new ArgumentException("A localized value has at least one language.", nameof(values));
        (_languages, _values) = ([.. languages], [.. sorted]);
    }

    /// <summary>Sorted, as are <see cref="Values"/> by them.</summary>
    public IEnumerable<string> Languages => _languages;

    public IEnumerable<T> Values => _values;

    public bool Has(string language) => _languages.IndexOf(language) >= 0;

    /// <summary>The language's own value, else the English one, else the first there is: a name is never missing.</summary>
    public T In(string language)
    {
        var index = _languages.IndexOf(language);
        if (index < 0)
            index = _languages.IndexOf("en");
        return _values[Math.Max(index, 0)];
    }

    public T? Exactly(string language) => _languages.IndexOf(language) is var index and >= 0 ? _values[index] : default;
}

public static class Localized
{
    /// <summary>A value that is the same in every language: the name of a newspaper.</summary>
    public static Localized<T> Same<T>(T value)
        where T : notnull => new([KeyValuePair.Create("", value)]);
}
