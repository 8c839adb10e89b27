using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>Reads where a fact comes from: a name, or <c>{name, url, lang, note}</c>.</summary>
internal sealed class SourceReader(DiagnosticBag diagnostics)
{
    private readonly ScalarReader _scalars = new(diagnostics);

    /// <summary>What stands under <c>source</c> and <c>sources</c>, each one or a list.</summary>
    public ImmutableArray<Source> All(MappingReader keys) => [.. keys.List("source", Read), .. keys.List("sources", Read)];

    public Source? Read(YamlNode node)
    {
        if (node is not YamlNode.Mapping mapping)
            return _scalars.Text(node) is { } text ? new Source(text) : null;
        var keys = new MappingReader(mapping, "a source", diagnostics);
        var name = keys.Required("name", _scalars.Text);
        var url = keys.Optional("url", _scalars.WebAddress);
        var language = keys.Optional("lang", Language);
        var note = keys.Optional("note", _scalars.Text);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new Source(name!, url, note, language);
    }

    private string? Language(YamlNode node)
    {
        if (_scalars.Text(node) is not { } code || LanguageCodes.IsKnown(code))
            return (node as YamlNode.Scalar)?.Text;
        diagnostics.NotALanguage(node.Location, code, []);
        return null;
    }
}
