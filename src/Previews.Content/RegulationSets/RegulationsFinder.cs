using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Presets;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.RegulationSets;

/// <summary>
/// Finds the regulations that a competition names: those of a file in <c>regulations/</c>, else those that the program
/// brings along. A preset is read only if somebody asks for it, and as any author's file is.
/// </summary>
internal sealed class RegulationsFinder(BindingContext context)
{
    private static readonly PresetFiles Files = new("presets/");

    private readonly RegulationsBinder _binder = new(context);

    /// <summary>What <c>regulations:</c> can name without a file.</summary>
    public static ImmutableArray<string> Presets => Files.Names;

    public Regulations? Refer(YamlNode node)
    {
        if (context.Scalars.Text(node) is not { } name)
            return null;
        if (!context.Regulations.TryFind(name, out var regulations))
        {
            if (Presets.Contains(name))
                return AddPreset(name);
            if (!context.Regulations.IsIncomplete)
                context.Diagnostics.UnknownRegulations(node.Location, name, context.Regulations.Ids, Presets);
        }

        return regulations;
    }

    private Regulations? AddPreset(string name)
    {
        var mapping = Files.Read(name, context.Diagnostics);
        var preset = _binder.Bind(new Entity(name, mapping, mapping.Location, []));
        context.Do(c => c.Regulations.Add(name, preset, mapping.Location));
        return preset;
    }
}
