using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Previews.Content.Articles;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>
/// The files of <c>input/</c>: data and settings read and parsed, none understood yet, articles and matches only by name.
/// </summary>
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
        ImmutableArray<ParsedFile?> parsed,
        bool isIncomplete,
        FileReader reader,
        string name,
        DiagnosticBag diagnostics,
        ReadingSteps steps)
    {
        IsIncomplete = isIncomplete;
        foreach (var file in parsed)
            Sort(file);
        _defaults = new FolderDefaults(_defaultFiles);
        Matches = new MatchFiles(_matchFiles.DrainToImmutable(), reader, _defaults);
        Articles = ArticlesOf(_articleFiles.DrainToImmutable(), reader, diagnostics, steps);
        StaticFiles = ByPath(_staticFiles.DrainToImmutable(), name, diagnostics, steps);
    }

    /// <summary>
    /// Whether there is more than could be listed (a link, a folder that may not be read): then an unknown name is not
    /// reported.
    /// </summary>
    public bool IsIncomplete { get; }

    public YamlNode? Settings { get; private set; }

    /// <summary>All that is read before the matches, compared by identity.</summary>
    public IEnumerable<object> OfDefinitions =>
        [.. IsIncomplete ? [Unlisted] : Array.Empty<object>(), .. _data.SelectMany(folder => folder.Value), .. _defaultFiles];

    public MatchFiles Matches { get; }

    public ArticleFiles Articles { get; }

    /// <summary>By path, relative to the folder of the articles.</summary>
    public FrozenDictionary<string, StaticFile> StaticFiles { get; }

    public static ContentFiles Read(IFileSource source, DiagnosticBag diagnostics, ReadingSteps steps)
    {
        var listing = new DiagnosticBag();
        var files = source.List(listing);
        diagnostics.AddRange(listing.ToSorted());
        var reader = new FileReader(source.Name);
        var parsed = steps.ReadFiles(files, diagnostics, reader.Parse);
        if (source.Exists && !listing.HasErrors && !files.Any(f => f.Path == ContentFolders.SettingsFile))
            diagnostics.NoSettings(FileLocation.Of($"{source.Name}/{ContentFolders.SettingsFile}"));
        return new ContentFiles(parsed, listing.HasErrors, reader, source.Name, diagnostics, steps);
    }

    /// <summary>What the files of a folder define, by path.</summary>
    public IEnumerable<Entity> Entities(string folder, string what, BindingStage stage) =>
        (_data.GetValueOrDefault(folder) ?? []).SelectMany(file => stage.Bind(
            _defaults.PieceOf(file, file.Path),
            Entity[]? (scope) => [.. EntityFile.Split(file.Path, file.Node, _defaults.For(file.Path), folder, what, scope.Diagnostics)])!);

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

    private ArticleFiles ArticlesOf(ImmutableArray<SourceFile> files, FileReader reader, DiagnosticBag diagnostics, ReadingSteps steps)
    {
        ImmutableArray<string> paths = [.. files.Select(f => f.Path)];
        var names = steps.Run(
            ReadingStage.ArticleNames,
            () => ImmutableArray<object>.CastUp(paths),
            diagnostics,
            own => ArticleNames.Of(paths, reader.PlaceOf, own));
        return new ArticleFiles(files, names, reader, _defaults);
    }

    private static FrozenDictionary<string, StaticFile> ByPath(
        ImmutableArray<StaticFile> files, string name, DiagnosticBag diagnostics, ReadingSteps steps) =>
        steps.Run(
            ReadingStage.StaticFiles,
            () => ImmutableArray<object>.CastUp(files),
            diagnostics,
            own => Files.StaticFiles.ByPath(files, $"{name}/{ContentFolders.Articles}", own));
}
