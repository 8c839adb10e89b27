using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Site.Languages;
using Previews.Site.Texts;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>The texts of one language with the place of every key, for messages.</summary>
internal sealed record TextsFile(InterfaceTexts Texts, SourceText Source, IReadOnlyDictionary<string, TextLocation> Places)
{
    public bool HasGrammar => Texts.Grammar != Grammar.Unread;
}

/// <summary>Reads a file of interface texts: nested maps become dotted keys, a map of plural categories is a count.</summary>
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
                var section = mapping.Entries.FirstOrDefault(IsGrammar);
                var grammar = reader.ReadGrammar(section, source);
                reader.ReadMapping(mapping.Entries.Where(e => e != section), "");
                return new TextsFile(new InterfaceTexts(language, grammar ?? Grammar.Unread, reader._entries), source, reader._places);
            case null or YamlNode.Broken:
                return null;
            case { } other:
                diagnostics.ReportBadText(other.Location, source.Path);
                return null;
        }
    }

    /// <summary>By its name, or by what is in it where the name is misspelt.</summary>
    private static bool IsGrammar(YamlEntry entry) =>
        entry.Key.Text == GrammarReader.Section || entry.Value is YamlNode.Mapping mapping && mapping["plurals"] is not null && mapping["names"] is not null;

    private Grammar? ReadGrammar(YamlEntry? section, SourceText source)
    {
        if (section?.Key.Text == GrammarReader.Section)
            return new GrammarReader(_diagnostics).Read(section.Value);
        _diagnostics.ReportMissingGrammar(section?.Key.Location ?? source.At(0, 0), section?.Key.Text);
        return null;
    }

    private void ReadMapping(IEnumerable<YamlEntry> entries, string prefix)
    {
        foreach (var entry in entries)
            ReadEntry(prefix + entry.Key.Text, entry.Key, entry.Value);
    }

    private void ReadEntry(string key, YamlNode.Scalar name, YamlNode value)
    {
        _places[key] = value is YamlNode.Mapping ? name.Location : value.Location;
        switch (value)
        {
            case YamlNode.Mapping { Entries: { IsEmpty: false } forms } when forms.All(IsPluralForm):
                ReadPlural(key, forms);
                break;
            case YamlNode.Mapping mapping:
                ReadMapping(mapping.Entries, key + ".");
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

    private static bool IsPluralForm(YamlEntry entry) => entry.Value is YamlNode.Scalar && PluralCategories.Find(entry.Key.Text) is not null;

    private void ReadPlural(string key, ImmutableArray<YamlEntry> entries)
    {
        var forms = new TextPattern?[PluralCategories.Count];
        foreach (var entry in entries)
            forms[(int)PluralCategories.Find(entry.Key.Text)!.Value] = Pattern(key, (YamlNode.Scalar)entry.Value);
        if (entries.All(e => e.Key.Text != PluralCategories.Names[^1]))
            _diagnostics.ReportMissingPluralForm(_places[key], key, PluralCategories.Names[^1]);
        else if (forms[^1] is not null)
            _entries[key] = new TextEntry.Plural([.. forms]);
    }

    private TextPattern? Pattern(string key, YamlNode.Scalar scalar)
    {
        var pattern = TextPattern.TryParse(scalar.Text);
        if (pattern is null)
            _diagnostics.ReportBadPlaceholder(scalar.Location, key);
        return pattern;
    }
}
