using System.Collections.Immutable;
using System.Reflection;
using Previews.Content.Files;
using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.Binding;

/// <summary>
/// Finds the regulations that a competition names: those of a file in <c>regulations/</c>, else those that the program
/// brings along. A preset is read only if somebody asks for it, and as any author's file is.
/// </summary>
internal sealed class RegulationsFinder(BindingContext context)
{
    private const string Prefix = "presets/";

    private readonly RegulationsBinder _binder = new(context);

    /// <summary>What <c>regulations:</c> can name without a file.</summary>
    public static ImmutableArray<string> Presets { get; } =
    [
        .. typeof(RegulationsFinder).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(ContentFolders.NameWithoutExtension)
            .Order(StringComparer.Ordinal),
    ];

    public Regulations? Refer(YamlNode node)
    {
        if (context.Scalars.Text(node) is not { } name)
            return null;
        if (!context.Regulations.TryFind(name, out var regulations))
        {
            if (Presets.Contains(name))
                return AddPreset(name);
            if (!context.Regulations.IsIncomplete)
                context.Diagnostics.UnknownReference(node.Location, "regulations", name, [.. context.Regulations.Ids, .. Presets]);
        }

        return regulations;
    }

    private Regulations? AddPreset(string name)
    {
        var path = $"{Prefix}{name}.yml";
        var source = TextFile.Read(new SourceFile(path, 0, () => ReadResource(path)), path, context.Diagnostics)!;
        var mapping = (YamlNode.Mapping)YamlReader.Read(source, context.Diagnostics)!;
        var preset = _binder.Bind(new Entity(name, mapping, mapping.Location, []));
        context.Do(c => c.Regulations.Add(name, preset, mapping.Location));
        return preset;
    }

    private static byte[] ReadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
