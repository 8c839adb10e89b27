using System.Collections.Immutable;
using Previews.Football.Names;

namespace Previews.Site.Languages;

/// <summary>A name with the forms that sentences need in one language, which <see cref="Grammar"/> knows: la Belgique, de la Belgique, à la Belgique.</summary>
public sealed class Noun
{
    private readonly Grammar _grammar;
    private readonly ImmutableArray<string> _forms;

    internal Noun(ProperName proper, Grammar grammar)
        : this(proper, grammar, grammar.Alone(proper.Text), [.. grammar.Names.Forms.Select(form => grammar.Names.Write(form.Key, proper))])
    {
    }

    private Noun(ProperName proper, Grammar grammar, string name, ImmutableArray<string> forms)
    {
        (Proper, _grammar, Name, _forms) = (proper, grammar, name, forms);
        (The, Of, To) = (In("the"), In("of"), In("to"));
    }

    public ProperName Proper { get; }

    /// <summary>Standing alone: Belgique, Pays de Galles.</summary>
    public string Name { get; }

    /// <summary>la Belgique</summary>
    public string The { get; }

    /// <summary>de la Belgique</summary>
    public string Of { get; }

    /// <summary>à la Belgique</summary>
    public string To { get; }

    /// <summary>The same with something written after it, in each form.</summary>
    public Noun Followed(string by) => new(Proper, _grammar, Name + by, [.. _forms.Select(form => form + by)]);

    /// <summary>A form of it behind a text, whose last word the language may change: "Bélgica e " and "Italia".</summary>
    public string After(string text, string? form) => _grammar.Joined(text, In(form), this);

    /// <param name="form">As a text writes it after the dot: with a capital where it begins a sentence.</param>
    /// <exception cref="ArgumentException">The language has no such form: texts are checked when the theme is read.</exception>
    public string In(string? form)
    {
        if (form is null or Grammar.NameAlone)
            return Name;
        if (_grammar.Names.IndexOf(form) is var index and >= 0)
            return _forms[index];
        return _grammar.Names.IndexOf(char.ToLowerInvariant(form[0]) + form[1..]) is var small and >= 0
            ? _grammar.Sentence(_forms[small], [this])
            : throw new ArgumentException($"A name has no form `{form}`.", nameof(form));
    }
}
