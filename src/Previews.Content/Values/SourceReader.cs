using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>Reads where a fact comes from: a name, or <c>{name, url, lang, note}</c>. Name and note may be localized.</summary>
internal sealed class SourceReader(ImmutableArray<string> siteLanguages, DiagnosticBag diagnostics)
{
    private readonly ScalarReader _scalars = new(diagnostics);
    private readonly LocalizedReader _localized = new(siteLanguages, diagnostics, isOfAnyLanguage: true);

    /// <summary>What stands under <c>source</c> and <c>sources</c>, each one or a list.</summary>
    public ImmutableArray<Source> All(MappingReader keys) =>
        [.. keys.List("source", Read, mayHoldCommas: true), .. keys.List("sources", Read, mayHoldCommas: true)];

    public Source? Read(YamlNode node)
    {
        if (node is not YamlNode.Mapping mapping)
            return Text(node) is { } text ? new Source(text) : null;
        var keys = new MappingReader(mapping, "a source", diagnostics);
        var name = keys.Required("name", Text);
        var url = keys.Optional("url", _scalars.WebAddress);
        var language = keys.Optional("lang", Language);
        var note = keys.Optional("note", Text);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new Source(name!, url, note, language);
    }

    /// <summary>The same in every language, as the names of newspapers are, or one for each.</summary>
    private Localized<string>? Text(YamlNode node)
    {
        if (node is YamlNode.Mapping)
            return _localized.Text(node);
        return _scalars.Text(node) is { } text ? Localized.Same(text) : null;
    }

    private string? Language(YamlNode node)
    {
        if (_scalars.Text(node) is not { } code || LanguageCodes.IsKnown(code))
            return (node as YamlNode.Scalar)?.Text;
        diagnostics.NotALanguage(node.Location, code, []);
        return null;
    }
}
