using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>The files of <c>input/</c>: data and settings read and parsed, none understood yet, articles only by name.</summary>
internal sealed class ContentFiles
{
    private const string Matches = "matches";

    private readonly ILookup<string, ParsedFile.OfData> _data;
    private readonly ImmutableArray<ParsedFile> _all;
    private readonly FolderDefaults _defaults;

    private ContentFiles(ImmutableArray<ParsedFile> all, FolderDefaults defaults, ArticleFiles articles, FrozenDictionary<string, StaticFile> staticFiles)
    {
        _all = all;
        _data = all.OfType<ParsedFile.OfData>().ToLookup(f => ContentFolders.Of(f.Path), StringComparer.Ordinal);
        _defaults = defaults;
        Articles = articles;
        StaticFiles = staticFiles;
    }

    public YamlNode? Settings => _all.OfType<ParsedFile.OfSettings>().FirstOrDefault()?.Node;

    /// <summary>All that is read before the matches, compared by identity.</summary>
    public IEnumerable<object> OfDefinitions => _all.Where(f =>
        f is ParsedFile.OfDefaults || (f is ParsedFile.OfData data && !data.Path.StartsWith(Matches + "/", StringComparison.Ordinal)));

    public IEnumerable<object> OfMatches => _data[Matches];

    public ArticleFiles Articles { get; }

    /// <summary>By path, relative to the folder of the articles.</summary>
    public FrozenDictionary<string, StaticFile> StaticFiles { get; }

    public static ContentFiles Read(IFileSource source, DiagnosticBag diagnostics, ContentMemory? memory)
    {
        var files = source.List(diagnostics);
        var reader = new FileReader(source.Name, diagnostics, memory?.Files);
        var parsed = new ParsedFile?[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = reader.Read(files[i]));
        if (!files.Any(f => f.Path == ContentFolders.SettingsFile))
            diagnostics.NoSettings(FileLocation.Of($"{source.Name}/{ContentFolders.SettingsFile}"));
        ImmutableArray<ParsedFile> all = [.. parsed.OfType<ParsedFile>()];
        var defaults = new FolderDefaults(all.OfType<ParsedFile.OfDefaults>());
        return new ContentFiles(all, defaults, ArticlesOf(all, reader, defaults, diagnostics, memory), StaticFilesOf(all, source.Name, diagnostics, memory));
    }

    /// <summary>What the files of a folder define, by path.</summary>
    public IEnumerable<Entity> Entities(string folder, string what, BindingContext context)
    {
        Func<ParsedFile.OfData, ImmutableArray<object>> basis = file => ImmutableArray<object>.CastUp(_defaults.For(file.Path));
        Func<ParsedFile.OfData, Entity[]?> split = file => [.. EntityFile.Split(file, _defaults.For(file.Path), folder, what, context.Diagnostics)];
        return _data[folder].SelectMany(file => context.Bind(file, file, basis, split)!);
    }

    private static ArticleFiles ArticlesOf(
        ImmutableArray<ParsedFile> all, FileReader reader, FolderDefaults defaults, DiagnosticBag diagnostics, ContentMemory? memory)
    {
        ImmutableArray<SourceFile> files = [.. all.OfType<ParsedFile.OfArticle>().Select(f => f.File)];
        ImmutableArray<string> paths = [.. files.Select(f => f.Path)];
        var names = memory is null ? Names(diagnostics) : memory.ArticleNames.Of(ImmutableArray<object>.CastUp(paths), diagnostics, Names);
        return new ArticleFiles(files, names, reader, defaults);

        ArticleNames Names(DiagnosticBag bag) => ArticleNames.Of(paths, reader.PlaceOf, bag);
    }

    private static FrozenDictionary<string, StaticFile> StaticFilesOf(
        ImmutableArray<ParsedFile> all, string name, DiagnosticBag diagnostics, ContentMemory? memory)
    {
        ImmutableArray<StaticFile> files = [.. all.OfType<ParsedFile.OfStatic>().Select(f => f.File)];
        return memory is null ? ByPath(diagnostics) : memory.StaticFiles.Of(ImmutableArray<object>.CastUp(files), diagnostics, ByPath);

        FrozenDictionary<string, StaticFile> ByPath(DiagnosticBag bag) => Files.StaticFiles.ByPath(files, $"{name}/{ContentFolders.Articles}", bag);
    }
}
