using System.Collections.Immutable;

namespace Previews.Football.Names;

/// <summary>One value for each language that has it, keyed by the language's code (<c>fr</c>, <c>nl</c>, <c>de</c>, <c>en</c>).</summary>
/// <remarks>Every name is one of these and has a handful of languages, so two short arrays do, and nothing is hashed.</remarks>
public sealed class Localized<T>
    where T : notnull
{
    private readonly ImmutableArray<string> _languages;
    private readonly ImmutableArray<T> _values;

    /// <param name="values">Each language once; the first speaks for those that are not there.</param>
    /// <exception cref="ArgumentException">There is no value at all, or a language stands twice.</exception>
    public Localized(IEnumerable<KeyValuePair<string, T>> values)
    {
        var given = values.ToList();
        (_languages, _values) = ([.. given.Select(v => v.Key)], [.. given.Select(v => v.Value)]);
        if (_values.IsEmpty)
            throw new ArgumentException("A localized value has at least one language.", nameof(values));
        if (_languages.Distinct(StringComparer.Ordinal).Count() < _languages.Length)
            throw new ArgumentException($"A language stands twice among {string.Join(", ", _languages)}.", nameof(values));
    }

    /// <summary>As they were given, as are <see cref="Values"/>.</summary>
    public IEnumerable<string> Languages => _languages;

    public IEnumerable<T> Values => _values;

    public bool Has(string language) => _languages.IndexOf(language) >= 0;

    /// <summary>The language's own value, else the first that was given: a name is never missing.</summary>
    public T In(string language) => _values[Math.Max(_languages.IndexOf(language), 0)];

    /// <summary>The other's values, and these in the languages that it does not have.</summary>
    public Localized<T> ReplacedBy(Localized<T> other) =>
        new(_languages.Select(language => KeyValuePair.Create(language, (other.Has(language) ? other : this).In(language)))
        .Concat(other._languages.Where(language => !Has(language)).Select(language => KeyValuePair.Create(language, other.In(language)))));

    public T? Exactly(string language) => _languages.IndexOf(language) is var index and >= 0 ? _values[index] : default;
}

public static class Localized
{
    /// <summary>A value that is the same in every language: the name of a newspaper.</summary>
    public static Localized<T> Same<T>(T value)
        where T : notnull => new([KeyValuePair.Create("", value)]);
}
