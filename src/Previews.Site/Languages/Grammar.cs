using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;
using Previews.Football.Names;

namespace Previews.Site.Languages;

/// <summary>What the program has to know of a language besides its texts: all of it is read from the language's file.</summary>
public sealed class Grammar
{
    /// <summary>A name as it stands alone: the form that needs no rule.</summary>
    internal const string NameAlone = "name";

    // A name is asked for in many sentences; it is kept for as long as the content that it comes from.
    private readonly ConditionalWeakTable<ProperName, Noun> _nouns = [];
    private readonly ConditionalWeakTable<ProperName, Noun> _borrowed = [];

    /// <summary>Stands for one that could not be read and was reported: nothing is said in it.</summary>
    internal static Grammar Unread { get; } = new(
        new PluralRules([]),
        new PluralRules([]),
        new NameRules { Forms = [], Joiner = new WordJoiner(FrozenDictionary<string, string>.Empty, []) });

    internal Grammar(PluralRules plurals, PluralRules ordinals, NameRules names) => (Plurals, Ordinals, Names) = (plurals, ordinals, names);

    public PluralRules Plurals { get; }

    /// <summary>Of numbers of order: 1st, 2nd, 3rd.</summary>
    public PluralRules Ordinals { get; }

    public bool IsRightToLeft { get; init; }

    internal NameRules Names { get; }

    /// <summary>Capitals that Unicode does not give: ij, IJ in Dutch; i, İ in Turkish.</summary>
    internal FrozenDictionary<string, string> Capitals { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>All forms that a text may ask for, those with a capital too.</summary>
    public IEnumerable<string> Forms =>
        Names.Forms.Select(f => f.Key).Prepend(NameAlone).Concat(Names.Forms.Select(f => char.ToUpperInvariant(f.Key[0]) + f.Key[1..]));

    public Noun Noun(ProperName name) => _nouns.GetValue(name, n => new Noun(n, this));

    /// <summary>A name of another language, where this one has none: its article and its forms are that language's, and stay there.</summary>
    public Noun Borrowed(ProperName name) => _borrowed.GetValue(name, n => new Noun(new ProperName(n.Text, Plural: n.Plural, Short: n.Short), this));

    /// <summary>A name is written as its author wrote it, but for a common word at its beginning.</summary>
    internal string Alone(string name) => Names.IsCommon(name) ? Capitalized(name) : name;

    /// <summary>With a capital at its beginning, unless it begins with a name that has none: sc Heerenveen.</summary>
    /// <param name="names">Those with which it may begin.</param>
    public string Sentence(string text, IEnumerable<Noun> names) =>
        text.Length > 0 && char.IsLower(text[0]) && names.Any(n => text.StartsWith(n.Proper.Text, StringComparison.Ordinal) && !Names.IsCommon(n.Proper.Text))
            ? text
            : Capitalized(text);

    public string Capitalized(string text)
    {
        if (text.Length == 0)
            return text;
        var special = Capitals.Keys.Where(k => text.StartsWith(k, StringComparison.Ordinal)).MaxBy(k => k.Length);
        return special is null ? char.ToUpperInvariant(text[0]) + text[1..] : Capitals[special] + text[special.Length..];
    }

    /// <summary>A text that ends with a word and a blank, and what follows: "et que " and "Israël s’impose" are "et qu’Israël s’impose".</summary>
    /// <param name="name">With which the rest may begin.</param>
    public string Joined(string text, string rest, Noun? name = null)
    {
        var joined = new StringBuilder(text);
        var exception = name is not null && rest.StartsWith(name.Proper.Text, StringComparison.Ordinal) ? name.Proper.Elision : null;
        Names.Joiner.Append(joined, rest, null, exception);
        return joined.ToString();
    }
}
