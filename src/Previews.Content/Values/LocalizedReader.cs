using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>
/// Reads a value per language: <c>{fr: Bruxelles, nl: Brussel}</c>, or one for all languages of the site. Values for
/// languages that the site does not have are accepted (data outlive sites); an unknown code of a language is a mistake.
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
