using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Presets;
using Previews.Content.Yaml;

namespace Previews.Content.RegulationSets;

/// <summary>
/// Finds the regulations that a competition names: those of a file in <c>regulations/</c>, else those that the program
/// brings along. A preset is read only if somebody names it, and as any author's file is.
/// </summary>
internal sealed class RegulationsFinder(BindingScope scope)
{
    private static readonly PresetFiles Files = new("presets/");

    /// <summary>What <c>regulations:</c> can name without a file.</summary>
    public static ImmutableArray<string> Presets => Files.Names;

    /// <returns>Null if absent, which is reported, or broken.</returns>
    public NamedRegulations? Refer(YamlNode node)
    {
        if (scope.Scalars.Text(node) is not { } name)
            return null;
        if (!scope.Regulations.TryFind(name, out var regulations))
        {
            if (Presets.Contains(name))
                return Preset(name);
            if (!scope.Regulations.IsIncomplete)
                scope.Diagnostics.UnknownRegulations(node.Location, name, scope.Regulations.Ids, Presets);
        }

        return regulations is null ? null : new NamedRegulations(regulations, IsPreset: false, node.Location);
    }

    private NamedRegulations? Preset(string name)
    {
        var mapping = Files.Read(name, scope.Diagnostics);
        var preset = new RegulationsBinder(scope).Bind(new Entity(name, mapping, mapping.Location, []));
        return preset is null ? null : new NamedRegulations(preset, IsPreset: true, mapping.Location);
    }
}
