using Previews.Football.Names;

namespace Previews.Site.Texts;

/// <summary>A name with the forms that sentences need in one language.</summary>
/// <param name="Name">Belgique</param>
/// <param name="The">la Belgique</param>
/// <param name="Of">de la Belgique</param>
/// <param name="To">à la Belgique</param>
public sealed record Noun(string Name, string The, string Of, string To)
{
    /// <summary>As the object of a verb or after a preposition like "against": German has a form of its own for it, den Iran.</summary>
    public string Object { get; init; } = The;

    /// <summary>After a comparison: que la Belgique, qu’Israël; dan België, als Belgien, than Belgium.</summary>
    public string Than { get; init; } = The;

    /// <summary>The forms that a text may ask for, as they are written after the dot.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["name", "the", "of", "to", "object", "than", "The", "Of", "To"];

    /// <summary>
    /// Standing alone a name has a capital, in a sentence it is as the data write it: <c>Pays de Galles</c> in a table,
    /// <c>le pays de Galles</c> in prose.
    /// </summary>
    public static Noun For(ProperName name, string language) => InSentences(name, language) with { Name = Capitalized(name.Text) };

    /// <summary>The same with something written after it, in each form.</summary>
    public Noun Followed(string by) =>
        new(Name + by, The + by, Of + by, To + by) { Object = Object + by, Than = Than + by };

    public string In(string? form) => form switch
    {
        null or "name" => Name,
        "the" => The,
        "of" => Of,
        "to" => To,
        "object" => Object,
        "than" => Than,
        "The" => Capitalized(The),
        "Of" => Capitalized(Of),
        "To" => Capitalized(To),
        _ => throw new ArgumentException($"A name has no form `{form}`.", nameof(form)),
    };

    private static Noun InSentences(ProperName name, string language) => language switch
    {
        "fr" => Compared(French(name), "que "),
        "de" => Compared(German(name), "als "),
        "nl" => Compared(Prepositions(name, "van", "aan"), "dan "),
        _ => Compared(Prepositions(name, "of", "to"), "than "),
    };

    private static Noun Compared(Noun noun, string than) => noun with { Than = Elision.Joined(than, noun.The) };

    /// <summary>The prepositions melt into the article: de + le = du, à + les = aux; de is elided before a vowel (d'Israël).</summary>
    private static Noun French(ProperName name) => name.Article switch
    {
        "le" => new Noun(name.Text, $"le {name.Text}", $"du {name.Text}", $"au {name.Text}"),
        "les" => new Noun(name.Text, $"les {name.Text}", $"des {name.Text}", $"aux {name.Text}"),
        "la" => new Noun(name.Text, $"la {name.Text}", $"de la {name.Text}", $"à la {name.Text}"),
        "l'" or "l’" => new Noun(name.Text, $"l’{name.Text}", $"de l’{name.Text}", $"à l’{name.Text}"),
        _ => new Noun(name.Text, name.Text, Elision.Joined("de ", name.Text), $"à {name.Text}"),
    };

    /// <summary>With an article the genitive and the dative change it: die Schweiz, der Schweiz; der Iran, des Iran, dem Iran.</summary>
    private static Noun German(ProperName name) => name.Article switch
    {
        "die" when name.Plural => new Noun(name.Text, $"die {name.Text}", $"der {name.Text}", $"den {name.Dative ?? DativePlural(name.Text)}"),
        "die" => new Noun(name.Text, $"die {name.Text}", $"der {name.Text}", $"der {name.Text}"),
        "der" => new Noun(name.Text, $"der {name.Text}", $"des {name.Text}", $"dem {name.Text}") { Object = $"den {name.Text}" },
        "das" => new Noun(name.Text, $"das {name.Text}", $"des {name.Text}", $"dem {name.Text}"),
        _ => new Noun(name.Text, name.Text, $"von {name.Text}", name.Text),
    };

    /// <summary>Names in the plural end in -n: mit den Niederlanden, den Färöern; but the Philippinen have it already, and the USA never.</summary>
    private static string DativePlural(string name) => name.EndsWith('e') || name.EndsWith("er", StringComparison.Ordinal) ? name + "n" : name;

    private static Noun Prepositions(ProperName name, string of, string to)
    {
        var the = name.Article is { } article ? $"{article} {name.Text}" : name.Text;
        return new Noun(name.Text, the, $"{of} {the}", $"{to} {the}");
    }

    internal static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
