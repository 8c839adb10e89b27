using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using Previews.Football;
using Previews.Football.Names;
using Previews.Site.Languages;

namespace Previews.Site.Texts;

/// <summary>All that the site itself says in one language, from <c>theme/i18n/</c>. Keys are dotted: <c>table.points</c>.</summary>
public sealed class InterfaceTexts
{
    private readonly FrozenDictionary<string, TextEntry> _entries;
    private readonly LocalDate _day;

    internal InterfaceTexts(string language, Grammar grammar, IEnumerable<KeyValuePair<string, TextEntry>> entries)
    {
        Language = language;
        Grammar = grammar;
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        _day = LocalDate.MaxIsoValue;
    }

    private InterfaceTexts(InterfaceTexts same, LocalDate day)
    {
        (Language, Grammar, _entries) = (same.Language, same.Grammar, same._entries);
        _day = day;
    }

    public string Language { get; }

    /// <summary>How the language counts, and how names stand in its sentences.</summary>
    public Grammar Grammar { get; }

    public IReadOnlyCollection<string> Keys => _entries.Keys;

    /// <summary>The same texts, which call teams as they were called on a day; as they are read from the theme, by the last of their names.</summary>
    public InterfaceTexts On(LocalDate day) => new(this, day);

    internal TextEntry? Find(string key) => _entries.GetValueOrDefault(key);

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>What the program says. Whether the text is there is checked when the theme is read.</summary>
    /// <param name="arguments">As many as are declared.</param>
    internal string Get(ProgramText text, params ReadOnlySpan<TextArgument> arguments) => arguments.Length == text.Values.Length
        ? Say(text.Key, arguments)
        : throw new ArgumentException($"`{text.Key}` takes {text.Values.Length} values, and is given {arguments.Length}.", nameof(arguments));

    /// <summary>What a template says.</summary>
    /// <exception cref="KeyNotFoundException">The key is not there: keys are checked when the theme is read.</exception>
    public string Say(string key, params ReadOnlySpan<TextArgument> arguments) => _entries[key] switch
    {
        TextEntry.Single single => single.Pattern.Format(arguments),
        TextEntry.Plural plural => plural.Of(CategoryOf(arguments)).Format(arguments),
        _ => throw new ArgumentException($"`{key}` is a list, not a text.", nameof(key)),
    };

    internal IReadOnlyList<string> Get(ProgramTextList list) => ((TextEntry.List)_entries[list.Key]).Items;

    /// <summary>With its sign, as tables print goal differences: +10, −3, 0.</summary>
    public string Signed(int number) => number switch
    {
        > 0 => "+" + number.ToString(CultureInfo.InvariantCulture),
        < 0 => Get(LanguageTexts.NumberMinus) + (-number).ToString(CultureInfo.InvariantCulture),
        _ => "0",
    };

    /// <summary>As a place is written in figures: 1re, 2nd.</summary>
    public string Ordinal(int number) => _entries[LanguageTexts.Ordinal.Key] switch
    {
        TextEntry.Plural plural => plural.Of(Grammar.Ordinals.Of(number)).Format([("n", number)]),
        _ => Get(LanguageTexts.Ordinal, ("n", number)),
    };

    /// <summary>As prose has it: second, tweede; in figures where no word is listed.</summary>
    public string OrdinalWord(int number) =>
        Get(LanguageTexts.OrdinalWords) is var words && number >= 1 && number <= words.Count ? words[number - 1] : Ordinal(number);

    /// <summary>As prose has it: deux, zwei; in figures where no word is listed.</summary>
    public string CardinalWord(int number) =>
        Get(LanguageTexts.NumberWords) is var words && number >= 1 && number <= words.Count ? words[number - 1] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many of the first: deux, beiden; in figures where no word is listed.</summary>
    public string CountOfFirst(int number) => number == 2 && Has(LanguageTexts.FirstTwo.Key) ? Get(LanguageTexts.FirstTwo) : CardinalWord(number);

    /// <summary>"Belgique – Kazakhstan", "Wales v North Macedonia"</summary>
    public string MatchOf(Team home, Team away) => $"{NounOf(home).Name} {Get(MatchTexts.Versus)} {NounOf(away).Name}";

    /// <summary>"en français"; null where the text has no words for the language.</summary>
    public string? InLanguage(string language) => ProgramTexts.InLanguageSection + language is var key && Has(key) ? Say(key) : null;

    public Noun NounOf(Team team)
    {
        var names = team.Names.On(_day);
        return names.Has(Language) ? Grammar.Noun(names.In(Language)) : Grammar.Borrowed(names.In(Language));
    }

    internal ProperName NameOf(Team team) => team.Names.On(_day).In(Language);

    /// <summary>"la Belgique, le pays de Galles et le Kazakhstan"</summary>
    public string Join(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : Grammar.Joined(Listed(all[..^1]) + Get(LanguageTexts.ListAnd), all[^1]);
    }

    /// <summary>"Belgique, Pays de Galles, Kazakhstan"</summary>
    public string Listed(IEnumerable<string> items) => string.Join(Get(LanguageTexts.ListNext), items);

    private PluralCategory CategoryOf(ReadOnlySpan<TextArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == TextEntry.Plural.Count)
                return argument.CategoryIn(Grammar);
        }

        return PluralCategory.Other;
    }
}
