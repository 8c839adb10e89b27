using System.Collections.Frozen;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>Reads a mapping whose keys are the language's own: <c>{de le: du, de les: des}</c>.</summary>
internal sealed class PairReader(DiagnosticBag diagnostics)
{
    private readonly ScalarReader _scalars = new(diagnostics);

    public static FrozenDictionary<string, string> Empty { get; } = FrozenDictionary<string, string>.Empty;

    /// <param name="what">Names the mapping in messages.</param>
    public FrozenDictionary<string, string>? Texts(YamlNode node, string what) => Pairs(node, what, _scalars.Text);

    /// <summary>The same one deeper: <c>dative: {e: en, er: ern}</c>.</summary>
    /// <param name="section">Without quotes: the key is added to it.</param>
    public FrozenDictionary<string, FrozenDictionary<string, string>>? Maps(YamlNode node, string section) =>
        Pairs(node, $"`{section}`", value => Texts(value, $"a key of `{section}`"));

    private FrozenDictionary<string, T>? Pairs<T>(YamlNode node, string what, Func<YamlNode, T?> read)
        where T : class
    {
        if (MappingReader.Of(node, what, diagnostics) is not { } keys)
            return null;
        var pairs = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var key in keys.Mapping.Entries.Select(e => e.Key.Text))
        {
            if (keys.Optional(key, read) is { } value)
                pairs.Add(key, value);
        }

        return keys.HasFailed ? null : pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
