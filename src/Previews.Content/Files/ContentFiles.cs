using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Markdown;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>Every file of <c>input/</c>, read and parsed, none understood yet.</summary>
internal sealed class ContentFiles
{
    private readonly ILookup<string, DataFile> _data;

    private ContentFiles(
        YamlNode? settings, IEnumerable<DataFile> data, IEnumerable<ArticleFile> articles, FrozenDictionary<string, StaticFile> files)
    {
        Settings = settings;
        _data = data.ToLookup(f => ContentFolders.Of(f.Path), StringComparer.Ordinal);
        Articles = [.. articles];
        Files = files;
    }

    public YamlNode? Settings { get; }

    public ImmutableArray<ArticleFile> Articles { get; }

    /// <summary>By path, relative to the folder of the articles.</summary>
    public FrozenDictionary<string, StaticFile> Files { get; }

    /// <summary>What the files of a folder define, by path.</summary>
    public IEnumerable<Entity> Entities(string folder, string what, DiagnosticBag diagnostics) =>
        _data[folder].SelectMany(file => EntityFile.Split(file, folder, what, diagnostics));

    public static ContentFiles Read(IFileSource source, DiagnosticBag diagnostics)
    {
        var files = source.List(diagnostics);
        var parsed = new ParsedFile?[files.Length];
        var reader = new FileReader(source.Name, diagnostics);
        Parallel.For(0, files.Length, i => parsed[i] = reader.Read(files[i]));
        var settings = parsed.OfType<ParsedFile.OfSettings>().FirstOrDefault();
        if (!files.Any(f => f.Path == ContentFolders.SettingsFile))
            diagnostics.NoSettings(FileLocation.Of($"{source.Name}/{ContentFolders.SettingsFile}"));
        var defaults = parsed.OfType<ParsedFile.OfDefaults>().ToFrozenDictionary(d => d.Folder, d => d.Defaults, StringComparer.Ordinal);
        return new ContentFiles(
            settings?.Node,
            parsed.OfType<ParsedFile.OfData>().Select(f => new DataFile(f.Path, f.Node, DefaultsFor(f.Path, defaults))),
            parsed.OfType<ParsedFile.OfArticle>().Select(f => ToArticle(f, DefaultsFor(f.Path, defaults), diagnostics)),
            StaticFiles.ByPath(parsed.OfType<ParsedFile.OfStatic>().Select(f => f.File), $"{source.Name}/{ContentFolders.Articles}", diagnostics));
    }

    private static ArticleFile ToArticle(ParsedFile.OfArticle file, ImmutableArray<YamlNode.Mapping> defaults, DiagnosticBag diagnostics) =>
        new(file.Path, file.Source, EntityFile.Whole(file.Path, file.FrontMatter, defaults, diagnostics), file.Body);

    /// <summary>What the directories above a file say about it, the nearest first.</summary>
    private static ImmutableArray<YamlNode.Mapping> DefaultsFor(string path, FrozenDictionary<string, YamlNode.Mapping> all)
    {
        if (all.Count == 0)
            return [];
        var found = ImmutableArray.CreateBuilder<YamlNode.Mapping>();
        for (var folder = ContentFolders.FolderOf(path); folder.Length > 0; folder = ContentFolders.FolderOf(folder.TrimEnd('/')))
        {
            if (all.TryGetValue(folder, out var defaults))
                found.Add(defaults);
        }

        return found.DrainToImmutable();
    }
}

/// <summary>A YAML file with what its folders say about all that they hold.</summary>
internal sealed record DataFile(string Path, YamlNode Node, ImmutableArray<YamlNode.Mapping> Defaults);
