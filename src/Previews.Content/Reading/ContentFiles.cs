using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Previews.Content.Articles;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Incremental;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>The files of <c>input/</c>: data and settings read and parsed, none understood yet, articles and matches only by name.</summary>
internal sealed class ContentFiles
{
    /// <summary>Stands among what was read for what could not be.</summary>
    private static readonly object Unlisted = new();

    private readonly Dictionary<string, List<ParsedFile.OfData>> _data = new(StringComparer.Ordinal);
    private readonly List<ParsedFile.OfDefaults> _defaultFiles = [];
    private readonly ImmutableArray<SourceFile>.Builder _matchFiles = ImmutableArray.CreateBuilder<SourceFile>();
    private readonly ImmutableArray<SourceFile>.Builder _articleFiles = ImmutableArray.CreateBuilder<SourceFile>();
    private readonly ImmutableArray<StaticFile>.Builder _staticFiles = ImmutableArray.CreateBuilder<StaticFile>();
    private readonly FolderDefaults _defaults;

    private ContentFiles(
        ParsedFile?[] parsed, bool isIncomplete, FileReader reader, string name, DiagnosticBag diagnostics, ContentMemory? memory)
    {
        IsIncomplete = isIncomplete;
        foreach (var file in parsed)
            Sort(file);
        _defaults = new FolderDefaults(_defaultFiles);
        Matches = new MatchFiles(_matchFiles.DrainToImmutable(), name, _defaults);
        Articles = ArticlesOf(_articleFiles.DrainToImmutable(), reader, diagnostics, memory);
        StaticFiles = ByPath(_staticFiles.DrainToImmutable(), name, diagnostics, memory);
    }

    /// <summary>Whether there is more than was listed (a link, a folder that may not be read): then an unknown name is nobody's mistake.</summary>
    public bool IsIncomplete { get; }

    public YamlNode? Settings { get; private set; }

    /// <summary>All that is read before the matches, compared by identity.</summary>
    public IEnumerable<object> OfDefinitions =>
        [.. IsIncomplete ? [Unlisted] : Array.Empty<object>(), .. _data.SelectMany(folder => folder.Value), .. _defaultFiles];

    public MatchFiles Matches { get; }

    public ArticleFiles Articles { get; }

    /// <summary>By path, relative to the folder of the articles.</summary>
    public FrozenDictionary<string, StaticFile> StaticFiles { get; }

    public static ContentFiles Read(IFileSource source, DiagnosticBag diagnostics, ContentMemory? memory)
    {
        var listing = new DiagnosticBag();
        var files = source.List(listing);
        diagnostics.AddRange(listing.ToSorted());
        var reader = new FileReader(source.Name, diagnostics, memory?.Files);
        var parsed = reader.ReadAll(files);
        if (source.Exists && !listing.HasErrors && !files.Any(f => f.Path == ContentFolders.SettingsFile))
            diagnostics.NoSettings(FileLocation.Of($"{source.Name}/{ContentFolders.SettingsFile}"));
        return new ContentFiles(parsed, listing.HasErrors, reader, source.Name, diagnostics, memory);
    }

    /// <summary>What the files of a folder define, by path.</summary>
    public IEnumerable<Entity> Entities(string folder, string what, BindingContext context)
    {
        Func<ParsedFile.OfData, ImmutableArray<object>> basis = file => ImmutableArray<object>.CastUp(_defaults.For(file.Path));
        Func<ParsedFile.OfData, Entity[]?> split = file => [.. EntityFile.Split(file, _defaults.For(file.Path), folder, what, context.Diagnostics)];
        return (_data.GetValueOrDefault(folder) ?? []).SelectMany(file => context.Bind(file, file, basis, split)!);
    }

    private void Sort(ParsedFile? file)
    {
        switch (file)
        {
            case ParsedFile.OfMatches matches:
                _matchFiles.Add(matches.File);
                break;
            case ParsedFile.OfArticle article:
                _articleFiles.Add(article.File);
                break;
            case ParsedFile.OfData data:
                if (!_data.TryGetValue(data.Folder, out var files))
                    _data.Add(data.Folder, files = []);
                files.Add(data);
                break;
            case ParsedFile.OfDefaults defaults:
                _defaultFiles.Add(defaults);
                break;
            case ParsedFile.OfStatic { File: var staticFile }:
                _staticFiles.Add(staticFile);
                break;
            case ParsedFile.OfSettings settings:
                Settings = settings.Node;
                break;
            case null:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private ArticleFiles ArticlesOf(ImmutableArray<SourceFile> files, FileReader reader, DiagnosticBag diagnostics, ContentMemory? memory)
    {
        ImmutableArray<string> paths = [.. files.Select(f => f.Path)];
        var names = memory is null ? Names(diagnostics) : memory.ArticleNames.Of(ImmutableArray<object>.CastUp(paths), diagnostics, Names);
        return new ArticleFiles(files, names, reader, _defaults);

        ArticleNames Names(DiagnosticBag bag) => ArticleNames.Of(paths, reader.PlaceOf, bag);
    }

    private static FrozenDictionary<string, StaticFile> ByPath(ImmutableArray<StaticFile> files, string name, DiagnosticBag diagnostics, ContentMemory? memory)
    {
        return memory is null ? Paths(diagnostics) : memory.StaticFiles.Of(ImmutableArray<object>.CastUp(files), diagnostics, Paths);

        FrozenDictionary<string, StaticFile> Paths(DiagnosticBag bag) => Files.StaticFiles.ByPath(files, $"{name}/{ContentFolders.Articles}", bag);
    }
}
