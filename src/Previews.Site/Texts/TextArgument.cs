using System.Globalization;
using Previews.Site.Languages;

namespace Previews.Site.Texts;

/// <summary>A named value for a <see cref="TextPattern"/>: a text, a whole number, or a noun with its forms.</summary>
public readonly struct TextArgument
{
    private static readonly object Singular = Agreement.Singular;
    private static readonly object Plural = Agreement.Plural;

    private readonly object _value;

    private TextArgument(string name, object value) => (Name, _value) = (name, value);

    public string Name { get; }

    /// <summary>Which form of a text that depends on it is meant.</summary>
    internal PluralCategory CategoryIn(Grammar grammar) => _value switch
    {
        long number => grammar.Plurals.Of(number),
        Agreement.Singular => PluralCategory.One,
        _ => PluralCategory.Other,
    };

    /// <summary>For a verb that agrees with a name: "one" where it is in the singular, "other" where it is in the plural (les Pays-Bas gagnent).</summary>
    internal static TextArgument Agreeing(string name, Noun noun) => new(name, noun.Proper.Plural ? Plural : Singular);

    public static implicit operator TextArgument((string Name, string Value) pair) => new(pair.Name, pair.Value);

    public static implicit operator TextArgument((string Name, long Value) pair) => new(pair.Name, pair.Value);

    public static implicit operator TextArgument((string Name, Noun Value) pair) => new(pair.Name, pair.Value);

    /// <summary>Null where it is none.</summary>
    internal Noun? Noun => _value as Noun;

    public string In(string? form) => _value switch
    {
        Noun noun => noun.In(form),
        long number => number.ToString(CultureInfo.InvariantCulture),
        Agreement => "",
        _ => (string)_value,
    };

    private enum Agreement
    {
        Singular,
        Plural,
    }
}
