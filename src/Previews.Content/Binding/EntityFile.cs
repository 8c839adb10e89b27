using System.Collections.Immutable;
using Previews.Content.Files;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>Finds the things that a file defines: one, whose id is the file's name, or a list under the folder's name.</summary>
internal static class EntityFile
{
    private static readonly YamlNode.Mapping Nothing = new([], new SourceText("", "").At(0, 0));

    public static IEnumerable<Entity> Split(
        string path, YamlNode node, ImmutableArray<YamlNode.Mapping> defaults, string folder, string what, DiagnosticBag diagnostics)
    {
        if (node is YamlNode.Mapping mapping)
        {
            mapping = WithListNamed(mapping, folder, diagnostics);
            return mapping[folder] is { } list
                ? List(list, mapping, path, defaults, folder, what, diagnostics)
                : [Whole(path, defaults, mapping, diagnostics)];
        }

        if (node is not YamlNode.Broken)
            diagnostics.NotAMapping(node.Location, what, node is YamlNode.Sequence ? $"a list stands below a line `{folder}:`" : null);
        return [new Entity(ContentFolders.NameWithoutExtension(path), Nothing, node.Location, [])
        {
            IsBroken = true,
            MayHoldMore = MayBeList(node, folder),
        }];
    }

    /// <summary>A list of things under another name, <c>clubs:</c> for <c>teams:</c>, is reported, and read as the list.</summary>
    private static YamlNode.Mapping WithListNamed(YamlNode.Mapping mapping, string folder, DiagnosticBag diagnostics)
    {
        if (mapping.Entries is not [{ Value: YamlNode.Sequence { Items: { IsEmpty: false } items } } only]
            || only.Key.Text == folder
            || !items.All(i => i is YamlNode.Mapping item && item["id"] is not null))
            return mapping;
        diagnostics.MisnamedList(only.Key.Location, only.Key.Text, folder);
        return new YamlNode.Mapping([new YamlEntry(new YamlNode.Scalar(folder, quoted: false, only.Key.Location), only.Value)], mapping.Location);
    }

    /// <summary>A file whose text is not known (an encoding that is not read) may hold anything.</summary>
    private static bool MayBeList(YamlNode node, string folder) =>
        node.Location.Source.Text is var text
        && (text.Length == 0 || text.Split('\n').Any(line => line.StartsWith(folder + ":", StringComparison.Ordinal)));

    private static IEnumerable<Entity> List(
        YamlNode node,
        YamlNode.Mapping file,
        string path,
        ImmutableArray<YamlNode.Mapping> defaults,
        string folder,
        string what,
        DiagnosticBag diagnostics)
    {
        var beside = file.Entries.RemoveAll(e => e.Key.Text == folder);
        foreach (var (key, _) in beside)
            diagnostics.KeyBesideList(key.Location, key.Text, folder);
        // What was meant for all items is taken for the defaults of all, so that it is not reported as missing in each.
        ImmutableArray<YamlNode.Mapping> ofAll = beside.IsEmpty ? defaults : [new YamlNode.Mapping(beside, file.Location), .. defaults];
        if (node is YamlNode.Sequence { Items: { IsEmpty: false } items })
            return items.Select(item => Item(item, path, ofAll, what, diagnostics));
        var place = file.Entries.First(e => e.Key.Text == folder).Key.Location;
        if (node is not YamlNode.Broken)
            diagnostics.ListOfNothing(place, folder, "write each below it, indented, after a dash: `  - id: …`; or delete the file");
        return [Unnamed(node)];
    }

    private static Entity Whole(string path, ImmutableArray<YamlNode.Mapping> defaults, YamlNode.Mapping mapping, DiagnosticBag diagnostics)
    {
        var (id, location) = mapping["id"] is YamlNode.Scalar scalar
            ? (scalar.Text, scalar.Location)
            : (ContentFolders.NameWithoutExtension(path), mapping.Location);
        return new Entity(CheckedId(id, location, path, diagnostics), mapping, location, defaults);
    }

    private static Entity Item(
        YamlNode item, string path, ImmutableArray<YamlNode.Mapping> defaults, string what, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(item, what, diagnostics) is not { } keys)
            return Unnamed(item);
        if (keys.Mapping["id"] is YamlNode.Scalar id)
            return new Entity(CheckedId(id.Text, id.Location, path, diagnostics), keys.Mapping, id.Location, defaults);
        diagnostics.MissingId(item.Location, what);
        return Unnamed(item);
    }

    private static Entity Unnamed(YamlNode item) => new(null, Nothing, item.Location, []) { IsBroken = true, MayHoldMore = true };

    private static string? CheckedId(string id, TextLocation location, string path, DiagnosticBag diagnostics) =>
        Ids.Check(id, location, diagnostics, upperCase: ContentFolders.Of(path) == "teams") ? id : null;
}
