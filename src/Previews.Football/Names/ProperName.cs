using System.Collections.Frozen;

namespace Previews.Football.Names;

/// <summary>The grammatical gender of a name, as the languages that have one need it for agreement.</summary>
public enum Gender
{
    Masculine,
    Feminine,
    Neuter,
}

/// <summary>
/// A name in one language with what prose needs: <c>la Belgique</c>, <c>les Pays-Bas</c>, <c>die Schweiz</c>, <c>Wales</c>.
/// </summary>
/// <param name="Text">The name without its article.</param>
/// <param name="Article">The definite article as it is written before the name (<c>la</c>, <c>l'</c>, <c>die</c>), or null where prose uses none.</param>
/// <param name="Plural">Whether a verb after the name stands in the plural (<c>les Pays-Bas sont</c>).</param>
/// <param name="Demonym">The people, in the plural: <c>les Belges</c> is stored as <c>Belges</c>; null where not given.</param>
/// <param name="Short">A shorter form for narrow columns, or null.</param>
public sealed record ProperName(
    string Text,
    string? Article = null,
    Gender Gender = Gender.Neuter,
    bool Plural = false,
    string? Demonym = null,
    string? Short = null)
{
    /// <summary>Whether a short word loses its vowel before the name (d’Haïti); null: as the language's rule says.</summary>
    public bool? Elision { get; init; }

    /// <summary>Forms and cases that are not those of the language's rules, by their names: <c>dative</c>, <c>of</c>.</summary>
    public FrozenDictionary<string, string> Forms { get; init; } = FrozenDictionary<string, string>.Empty;

    public override string ToString() => Text;
}
