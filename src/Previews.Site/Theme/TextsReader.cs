using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Site.Texts;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>The texts of one language with the place of every key, for messages.</summary>
internal sealed record TextsFile(InterfaceTexts Texts, SourceText Source, IReadOnlyDictionary<string, TextLocation> Places);

/// <summary>Reads a file of interface texts: nested maps become dotted keys, a map of <c>one</c> and <c>other</c> is a count.</summary>
internal sealed class TextsReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, TextEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextLocation> _places = new(StringComparer.Ordinal);

    private TextsReader(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    public static TextsFile? Read(SourceText source, string language, DiagnosticBag diagnostics)
    {
        var reader = new TextsReader(diagnostics);
        switch (YamlReader.Read(source, diagnostics))
        {
            case YamlNode.Mapping mapping:
                reader.ReadMapping(mapping, "");
                return new TextsFile(new InterfaceTexts(language, reader._entries), source, reader._places);
            case null or YamlNode.Broken:
                return null;
            case { } other:
                diagnostics.ReportBadText(other.Location, source.Path);
                return null;
        }
    }

    private void ReadMapping(YamlNode.Mapping mapping, string prefix)
    {
        foreach (var entry in mapping.Entries)
            ReadEntry(prefix + entry.Key.Text, entry.Key, entry.Value);
    }

    private void ReadEntry(string key, YamlNode.Scalar name, YamlNode value)
    {
        _places[key] = value is YamlNode.Mapping ? name.Location : value.Location;
        switch (value)
        {
            case YamlNode.Mapping { Entries: [{ Key.Text: "one", Value: YamlNode.Scalar one }, { Key.Text: "other", Value: YamlNode.Scalar other }] }:
                if (Pattern(key, one) is { } singular && Pattern(key, other) is { } plural)
                    _entries[key] = new TextEntry.Plural(singular, plural);
                break;
            case YamlNode.Mapping mapping:
                ReadMapping(mapping, key + ".");
                break;
            case YamlNode.Scalar scalar:
                if (Pattern(key, scalar) is { } pattern)
                    _entries[key] = new TextEntry.Single(pattern);
                break;
            case YamlNode.Sequence sequence when sequence.Items.All(i => i is YamlNode.Scalar):
                _entries[key] = new TextEntry.List([.. sequence.Items.Select(i => ((YamlNode.Scalar)i).Text)]);
                break;
            case YamlNode.Sequence:
                _diagnostics.ReportBadText(value.Location, key);
                break;
        }
    }

    private TextPattern? Pattern(string key, YamlNode.Scalar scalar)
    {
        var pattern = TextPattern.TryParse(scalar.Text);
        if (pattern is null)
            _diagnostics.ReportBadPlaceholder(scalar.Location, key);
        foreach (var form in pattern?.UnknownForms ?? [])
            _diagnostics.ReportUnknownForm(scalar.Location, form);
        return pattern;
    }
}
