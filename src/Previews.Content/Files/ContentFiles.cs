using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>The files of <c>input/</c>: data and settings read and parsed, none understood yet, articles only by name.</summary>
internal sealed class ContentFiles
{
    private readonly ILookup<string, DataFile> _data;

    private ContentFiles(
        YamlNode? settings, IEnumerable<DataFile> data, ArticleFiles articles, FrozenDictionary<string, StaticFile> files)
    {
        Settings = settings;
        _data = data.ToLookup(f => ContentFolders.Of(f.Path), StringComparer.Ordinal);
        Articles = articles;
        Files = files;
    }

    public YamlNode? Settings { get; }

    public ArticleFiles Articles { get; }

    /// <summary>By path, relative to the folder of the articles.</summary>
    public FrozenDictionary<string, StaticFile> Files { get; }

    public static ContentFiles Read(IFileSource source, DiagnosticBag diagnostics)
    {
        var files = source.List(diagnostics);
        var reader = new FileReader(source.Name, diagnostics);
        var parsed = new ParsedFile?[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = reader.Read(files[i]));
        if (source.Exists && !files.Any(f => f.Path == ContentFolders.SettingsFile))
            diagnostics.NoSettings(FileLocation.Of($"{source.Name}/{ContentFolders.SettingsFile}"));
        var defaults = new FolderDefaults(parsed.OfType<ParsedFile.OfDefaults>());
        var staticFiles = parsed.OfType<ParsedFile.OfStatic>().Select(f => f.File);
        return new ContentFiles(
            parsed.OfType<ParsedFile.OfSettings>().FirstOrDefault()?.Node,
            parsed.OfType<ParsedFile.OfData>().Select(f => new DataFile(f.Path, f.Node, defaults.For(f.Path))),
            new ArticleFiles(parsed.OfType<ParsedFile.OfArticle>().Select(f => f.File), reader, defaults, diagnostics),
            StaticFiles.ByPath(staticFiles, $"{source.Name}/{ContentFolders.Articles}", diagnostics));
    }

    /// <summary>What the files of a folder define, by path.</summary>
    public IEnumerable<Entity> Entities(string folder, string what, DiagnosticBag diagnostics) =>
        _data[folder].SelectMany(file => EntityFile.Split(file, folder, what, diagnostics));
}

/// <summary>A YAML file with what its folders say about all that they hold.</summary>
internal sealed record DataFile(string Path, YamlNode Node, ImmutableArray<YamlNode.Mapping> Defaults);
