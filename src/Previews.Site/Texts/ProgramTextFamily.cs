using System.Collections.Frozen;

namespace Previews.Site.Texts;

/// <summary>Texts with the same values, of which one is chosen by its name: <c>stakes.by.at_least</c>, <c>stakes.by.at_most</c>.</summary>
internal sealed class ProgramTextFamily(IEnumerable<KeyValuePair<string, ProgramText>> texts)
{
    private readonly FrozenDictionary<string, ProgramText> _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    public ProgramText this[string name] => _texts[name];
}
