using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content;

/// <summary>What one reading keeps for the next, so that only what changed is read again. One reading at a time.</summary>
public sealed class ContentMemory
{
    private (YamlNode Node, Settings Settings, ImmutableArray<Diagnostic> Said)? _settings;

    internal FileMemory Files { get; } = new();

    internal BindingMemory Bindings { get; } = new();

    internal Settings Settings(YamlNode node, DiagnosticBag diagnostics, Func<YamlNode, Settings> bind)
    {
        if (_settings is { } last && ReferenceEquals(last.Node, node))
        {
            diagnostics.AddRange(last.Said);
            return last.Settings;
        }

        var (settings, said) = diagnostics.Watch(() => bind(node));
        _settings = (node, settings, said);
        return settings;
    }
}
