using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>One team, match, venue… as it stands in its file, not yet understood.</summary>
/// <param name="Id">Null if it could not be read, which was reported.</param>
/// <param name="Location">Where the id stands, else where the thing begins.</param>
/// <param name="Defaults">What the folder's <c>_directory.yml</c> and those above it say, nearest first.</param>
internal sealed record Entity(
    string? Id, YamlNode.Mapping Mapping, TextLocation Location, ImmutableArray<YamlNode.Mapping> Defaults)
{
    /// <summary>Whether nothing of it could be read: then only its id is known, and nothing more is reported.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether what could not be read may define more than its id names: a list of things.</summary>
    public bool MayHoldMore { get; init; }

    public MappingReader Keys(string what, DiagnosticBag diagnostics)
    {
        var keys = new MappingReader(Mapping, what, diagnostics, Defaults);
        keys.Find("id");
        return keys;
    }
}
