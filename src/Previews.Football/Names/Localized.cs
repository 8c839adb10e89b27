using System.Collections.Immutable;

namespace Previews.Football.Names;

/// <summary>One value for each language that has it, keyed by the language's code (<c>fr</c>, <c>nl</c>, <c>de</c>, <c>en</c>).</summary>
public sealed class Localized<T>
    where T : notnull
{
    private readonly ImmutableSortedDictionary<string, T> _values;

    /// <exception cref="ArgumentException">There is no value at all.</exception>
    public Localized(IEnumerable<KeyValuePair<string, T>> values)
    {
        _values = values.ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (_values.IsEmpty)
            throw new ArgumentException("A localized value has at least one language.", nameof(values));
    }

    public IEnumerable<string> Languages => _values.Keys;

    public IEnumerable<T> Values => _values.Values;

    public bool Has(string language) => _values.ContainsKey(language);

    /// <summary>The language's own value, else the English one, else the first there is: a name is never missing.</summary>
    public T In(string language) =>
        _values.TryGetValue(language, out var value) || _values.TryGetValue("en", out value) ? value : _values.First().Value;

    public T? Exactly(string language) => _values.GetValueOrDefault(language);
}

public static class Localized
{
    /// <summary>A value that is the same in every language: the name of a newspaper.</summary>
    public static Localized<T> Same<T>(T value)
        where T : notnull => new([KeyValuePair.Create("", value)]);
}
