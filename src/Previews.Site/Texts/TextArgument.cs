using System.Globalization;

namespace Previews.Site.Texts;

/// <summary>A named value for a <see cref="TextPattern"/>: a text, a whole number, or a noun with its forms.</summary>
public readonly struct TextArgument
{
    private readonly object _value;

    private TextArgument(string name, object value) => (Name, _value) = (name, value);

    public string Name { get; }

    /// <summary>The number, for the choice between singular and plural; null for anything else.</summary>
    public long? Number => _value as long?;

    public static implicit operator TextArgument((string Name, string Value) pair) => new(pair.Name, pair.Value);

    public static implicit operator TextArgument((string Name, long Value) pair) => new(pair.Name, pair.Value);

    public static implicit operator TextArgument((string Name, Noun Value) pair) => new(pair.Name, pair.Value);

    public string In(string? form) => _value switch
    {
        Noun noun => noun.In(form),
        long number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)_value,
    };
}
