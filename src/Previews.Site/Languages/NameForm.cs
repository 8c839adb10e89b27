using System.Collections.Frozen;
using Previews.Football.Names;

namespace Previews.Site.Languages;

/// <summary>
/// One form that a language has for names: one pattern, or one for each article. German "of": von Belgien, der Schweiz, des Iran.
/// </summary>
/// <param name="Patterns">By the article, <see cref="None"/> or <see cref="Other"/>, each perhaps with <see cref="Plural"/> after it.</param>
internal sealed record NameForm(FrozenDictionary<string, NamePattern> Patterns)
{
    public const string None = "none";
    public const string Other = "other";
    public const string Plural = " plural";

    public static NameForm Always(NamePattern pattern) =>
        new(new Dictionary<string, NamePattern> { [None] = pattern, [Other] = pattern }.ToFrozenDictionary(StringComparer.Ordinal));

    public NamePattern Of(ProperName name, string? article)
    {
        var key = article ?? None;
        if (name.Plural && Patterns.TryGetValue(key + Plural, out var plural))
            return plural;
        return Patterns.TryGetValue(key, out var pattern) ? pattern : Patterns[Other];
    }
}
