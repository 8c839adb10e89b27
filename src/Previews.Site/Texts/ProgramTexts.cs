using System.Collections.Immutable;

namespace Previews.Site.Texts;

/// <summary>The texts that the program itself asks for; templates ask for more.</summary>
internal static class ProgramTexts
{
    /// <summary>Names of zones, by their ids.</summary>
    public const string ZoneSection = "zones.";

    /// <summary>How a text is said to be in a language, by its code.</summary>
    public const string InLanguageSection = "in_language.";

    private static readonly ImmutableArray<TextDeclarations> Parts =
    [
        LanguageTexts.Declared,
        TitleTexts.Declared,
        DescriptionTexts.Declared,
        MatchTexts.Declared,
        OffTexts.Declared,
        HistoryTexts.Declared,
        CaptionTexts.Declared,
        TableTexts.Declared,
        ReasonTexts.Declared,
        StatusTexts.Declared,
        CrossGroupTexts.Declared,
        StakesTexts.Declared,
        TieTexts.Declared,
        RulesTexts.Declared,
        CriteriaTexts.Declared,
        CalendarTexts.Declared,
    ];

    public static ImmutableSortedDictionary<string, ProgramText> All { get; } =
        Parts.SelectMany(part => part.Texts).ToImmutableSortedDictionary(text => text.Key, text => text, StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, ProgramTextList> Lists { get; } =
        Parts.SelectMany(part => part.Lists).ToImmutableSortedDictionary(list => list.Key, list => list, StringComparer.Ordinal);

    /// <summary>Whether a language may leave the key out: it has a general form beside it.</summary>
    public static bool IsOptional(string key) =>
        key.StartsWith(ZoneSection, StringComparison.Ordinal)
        || key.StartsWith(InLanguageSection, StringComparison.Ordinal)
        || (All.TryGetValue(key, out var text) && text.IsOptional);

    /// <summary>Whether the program asks for the text, or for some in the section of that name.</summary>
    public static bool AsksFor(string key) =>
        All.ContainsKey(key) || Lists.ContainsKey(key) || All.Keys.Any(k => k.StartsWith(key + ".", StringComparison.Ordinal));
}
