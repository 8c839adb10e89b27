using System.Collections.Immutable;
using System.Reflection;
using Previews.Content.Files;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Presets;

/// <summary>The YAML files of one kind that the program brings along, by their names. Each is read as any author's file is.</summary>
/// <param name="folder">As the files of the kind are embedded: <c>presets/</c>.</param>
internal sealed class PresetFiles(string folder)
{
    public ImmutableArray<string> Names { get; } =
    [
        .. typeof(PresetFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder, StringComparison.Ordinal))
            .Select(ContentFolders.NameWithoutExtension)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a text was brought along and not written by an author.</summary>
    public static bool Has(SourceText source) =>
        typeof(PresetFiles).Assembly.GetManifestResourceInfo(source.Path) is not null;

    /// <param name="name">One of <see cref="Names"/>.</param>
    public YamlNode.Mapping Read(string name, DiagnosticBag diagnostics)
    {
        var path = $"{folder}{name}.yml";
        var source = TextFile.Read(new SourceFile(path, 0, () => ReadResource(path)), path, diagnostics)!;
        return (YamlNode.Mapping)YamlReader.Read(source, diagnostics)!;
    }

    private static byte[] ReadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
