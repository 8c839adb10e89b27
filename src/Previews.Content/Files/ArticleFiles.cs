using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>
/// The articles, of which only the names are known until each is asked for: their texts are most of the content, and
/// need not be in memory all at once. An article's id is its file's name, so that links to it can be checked before.
/// </summary>
internal sealed class ArticleFiles
{
    private readonly FileReader _reader;
    private readonly FolderDefaults _defaults;

    public ArticleFiles(IEnumerable<SourceFile> files, FileReader reader, FolderDefaults defaults, DiagnosticBag diagnostics)
    {
        _reader = reader;
        _defaults = defaults;
        var ids = new Definitions<SourceFile>("article", diagnostics);
        foreach (var file in files)
        {
            var (id, place) = (ContentFolders.NameWithoutExtension(file.Path), reader.PlaceOf(file));
            if (Binding.Ids.Check(id, place, diagnostics))
                ids.Add(id, file, place);
        }

        Files = ids.All;
        Ids = ids.Ids.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>One for each id, sorted by it.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    public FrozenSet<string> Ids { get; }

    public ImmutableArray<YamlNode.Mapping> DefaultsOf(SourceFile file) => _defaults.For(file.Path);

    /// <summary>Null where the file is not an article, which is reported.</summary>
    public ArticleFile? Read(SourceFile file) => _reader.ReadArticle(file) is { } parts
        ? new ArticleFile(ContentFolders.NameWithoutExtension(file.Path), file.Path, parts.Source, parts.FrontMatter, _defaults.For(file.Path), parts.Body)
        : null;
}
