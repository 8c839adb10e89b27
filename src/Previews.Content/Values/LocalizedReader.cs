using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>
/// Reads a value per language: <c>{fr: Bruxelles, nl: Brussel}</c>, or one for all languages of the site. Values for
/// languages that the site does not have are welcome (data outlive sites); a code of no language is a slip.
/// </summary>
internal sealed class LocalizedReader(ImmutableArray<string> siteLanguages, DiagnosticBag diagnostics)
{
    private readonly ScalarReader _scalars = new(diagnostics);

    public Localized<string>? Text(YamlNode node) => Read(node, _scalars.Text);

    public Localized<T>? Read<T>(YamlNode node, Func<YamlNode, T?> readOne)
        where T : class
    {
        switch (node)
        {
            case YamlNode.Mapping mapping:
                return ReadEach(mapping, readOne);
            case YamlNode.Broken:
                return null;
            default:
                return readOne(node) is { } value ? new Localized<T>(siteLanguages.Select(l => KeyValuePair.Create(l, value))) : null;
        }
    }

    private Localized<T>? ReadEach<T>(YamlNode.Mapping mapping, Func<YamlNode, T?> readOne)
        where T : class
    {
        var values = new List<KeyValuePair<string, T>>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (!LanguageCodes.IsKnown(entry.Key.Text))
                diagnostics.NotALanguage(entry.Key.Location, entry.Key.Text, siteLanguages);
            else if (readOne(entry.Value) is { } value)
                values.Add(KeyValuePair.Create(entry.Key.Text, value));
        }

        if (mapping.Entries.IsEmpty)
            diagnostics.NotAText(mapping.Location);
        return values.Count == mapping.Entries.Length && values.Count > 0 ? new Localized<T>(values) : null;
    }
}

/// <summary>The two-letter codes of ISO 639-1.</summary>
internal static class LanguageCodes
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        ("aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi "
            + "fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks "
            + "ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl "
            + "ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk "
            + "ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' '));

    public static bool IsKnown(string code) => Known.Contains(code);
}
