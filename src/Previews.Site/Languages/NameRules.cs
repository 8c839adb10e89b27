using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Previews.Football.Names;

namespace Previews.Site.Languages;

/// <summary>How names stand in the sentences of one language.</summary>
internal sealed record NameRules
{
    /// <summary>By the name that texts ask for: the, of, to.</summary>
    public required ImmutableArray<KeyValuePair<string, NameForm>> Forms { get; init; }

    public required WordJoiner Joiner { get; init; }

    /// <summary>Articles with which a name of its own begins, as they are written there: Le Havre, du Havre.</summary>
    public FrozenSet<string> OwnArticles { get; init; } = [];

    /// <summary>
    /// Words that are small in a sentence and have a capital where a name that begins with them stands alone: le pays de Galles, Pays de
    /// Galles.
    /// </summary>
    public FrozenSet<string> CommonWords { get; init; } = [];

    /// <summary>Endings of a case that a name takes where it does not give its own: dative, -e to -en.</summary>
    public FrozenDictionary<string, FrozenDictionary<string, string>> Inflections { get; init; } =
        FrozenDictionary<string, FrozenDictionary<string, string>>.Empty;

    public int IndexOf(string form)
    {
        for (var i = 0; i < Forms.Length; i++)
        {
            if (Forms[i].Key == form)
                return i;
        }

        return -1;
    }

    public bool IsCommon(string name) => CommonWords.Contains(FirstWord(name));

    public string Write(string form, ProperName name)
    {
        if (name.Forms.TryGetValue(form, out var own))
            return own;
        var article = name.Article?.Replace('\'', '\u2019');
        var text = new StringBuilder();
        foreach (var part in Forms[IndexOf(form)].Value.Of(name, article).Parts)
        {
            if (!part.IsPlace)
                text.Append(part.Text);
            else
                Append(text, part.Text, name, article);
        }

        return text.ToString();
    }

    /// <summary>The cases that the forms of a name ask for, for which it has none of the endings and gives nothing itself.</summary>
    public IEnumerable<string> WithoutRule(ProperName name) => Forms
        .Where(form => !name.Forms.ContainsKey(form.Key))
        .SelectMany(form => form.Value.Of(name, name.Article).Parts)
        .Where(part => part.IsPlace && Inflections.ContainsKey(part.Text) && !name.Forms.ContainsKey(part.Text) && EndingOf(part.Text, name) is null)
        .Select(part => part.Text)
        .Distinct(StringComparer.Ordinal);

    private void Append(StringBuilder text, string place, ProperName name, string? article)
    {
        switch (place)
        {
            case NamePattern.Article:
                Joiner.Append(text, article ?? "", null, false);
                break;
            case NamePattern.The when article is not null:
                var the = Write(NamePattern.The, name);
                Joiner.Append(text, the, the.StartsWith(article, StringComparison.Ordinal) ? article : null, false);
                break;
            case NamePattern.The or NamePattern.Name:
                Joiner.Append(text, name.Text, article is null ? OwnArticle(name.Text) : null, name.Elision);
                break;
            default:
                Joiner.Append(text, Inflected(place, name), null, name.Elision);
                break;
        }
    }

    private string? OwnArticle(string name) => FirstWord(name) is var first && OwnArticles.Contains(first) ? first.ToLowerInvariant() : null;

    private string Inflected(string inflection, ProperName name)
    {
        if (name.Forms.TryGetValue(inflection, out var own))
            return own;
        var ending = EndingOf(inflection, name);
        return ending is null ? name.Text : name.Text[..^ending.Length] + Inflections[inflection][ending];
    }

    private string? EndingOf(string inflection, ProperName name) =>
        Inflections[inflection].Keys.Where(e => name.Text.EndsWith(e, StringComparison.Ordinal)).MaxBy(e => e.Length);

    private static string FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? name[..blank] : name;
}
