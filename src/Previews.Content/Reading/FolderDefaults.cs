using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Yaml;

namespace Previews.Content.Reading;

/// <summary>What the <c>_directory.yml</c> of each folder says about the files beside it and below it.</summary>
internal sealed class FolderDefaults(IEnumerable<ParsedFile.OfDefaults> files)
{
    private readonly FrozenDictionary<string, YamlNode.Mapping> _byFolder =
        files.ToFrozenDictionary(f => f.Folder, f => f.Defaults, StringComparer.Ordinal);

    /// <summary>What holds for a file, the nearest first.</summary>
    public ImmutableArray<YamlNode.Mapping> For(string path)
    {
        if (_byFolder.Count == 0)
            return [];
        var found = ImmutableArray.CreateBuilder<YamlNode.Mapping>();
        for (var folder = ContentFolders.FolderOf(path); folder.Length > 0; folder = ContentFolders.FolderOf(folder.TrimEnd('/')))
        {
            if (_byFolder.TryGetValue(folder, out var defaults))
                found.Add(defaults);
        }

        return found.DrainToImmutable();
    }

    /// <summary>A file as a piece that is bound by itself, on what its folders say.</summary>
    public Piece PieceOf(object file, string path) => new(file, () => ImmutableArray<object>.CastUp(For(path)));
}
