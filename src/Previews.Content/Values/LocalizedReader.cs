using System.Collections.Immutable;
using Previews.Content.Presets;
using Previews.Content.Yaml;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>
/// Reads a value per language: <c>{fr: Bruxelles, nl: Brussel}</c>, or one for all languages of the site. Values for
/// languages that the site does not have are accepted beside its own (data outlive sites); an unknown code of a language is a mistake.
/// </summary>
/// <param name="siteLanguages">The first of them that a value has speaks for those that it has not. Empty where they are not known.</param>
/// <param name="isOfAnyLanguage">Whether it may be in languages that the site does not have, as sources are.</param>
internal sealed class LocalizedReader(ImmutableArray<string> siteLanguages, DiagnosticBag diagnostics, bool isOfAnyLanguage = false)
{
    private readonly ScalarReader _scalars = new(diagnostics);

    public Localized<string>? Text(YamlNode node) => Read(node, _scalars.Text);

    public Localized<T>? Read<T>(YamlNode node, Func<YamlNode, T?> readOne)
        where T : class
    {
        switch (node)
        {
            case YamlNode.Mapping { Entries: [{ Value: YamlNode.Scalar { IsMissing: true } }] } braced when TextMeant.LineOf(braced) is { } line:
                diagnostics.NotAText(braced.Location, line: line);
                return null;
            case YamlNode.Mapping mapping:
                return ReadEach(mapping, readOne);
            case YamlNode.Broken:
                return null;
            default:
                return readOne(node) is { } value ? InAll(value) : null;
        }
    }

    private Localized<T> InAll<T>(T value)
        where T : class => siteLanguages.IsEmpty ? Localized.Same(value) : new Localized<T>(siteLanguages.Select(l => KeyValuePair.Create(l, value)));

    /// <summary>What the program brings along, and sources, which are quoted in the language that they have.</summary>
    private bool IsForAnySite(YamlNode.Mapping mapping) => isOfAnyLanguage || siteLanguages.IsEmpty || PresetFiles.Has(mapping.Location.Source);

    private int PlaceInSite(string language) => siteLanguages.IndexOf(language) is var place and >= 0 ? place : siteLanguages.Length;

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
        else if (values.Count == mapping.Entries.Length && !IsForAnySite(mapping) && !values.Any(v => siteLanguages.Contains(v.Key)))
            diagnostics.InNoLanguageOfTheSite(mapping.Location, values.Select(v => v.Key), siteLanguages);
        return values.Count == mapping.Entries.Length && values.Count > 0 ? new Localized<T>(values.OrderBy(v => PlaceInSite(v.Key))) : null;
    }
}
