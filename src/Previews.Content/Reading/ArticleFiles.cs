using System.Collections.Immutable;
using Previews.Content.Articles;
using Previews.Content.Files;
using Previews.Content.Markdown;

namespace Previews.Content.Reading;

/// <summary>
/// The articles, of which only the names are known until each is asked for: their texts are most of the content, and
/// need not be in memory all at once.
/// </summary>
internal sealed class ArticleFiles(ImmutableArray<SourceFile> files, ArticleNames names, FileReader reader, FolderDefaults defaults)
{
    public ArticleNames Names => names;

    /// <summary>One for each id, sorted by it.</summary>
    public ImmutableArray<SourceFile> Files { get; } = [.. names.Order.Select(i => files[i])];

    /// <summary>What the folders say about all that they hold, the nearest first.</summary>
    public ImmutableArray<object> DefaultsOf(SourceFile file) => ImmutableArray<object>.CastUp(defaults.For(file.Path));

    /// <summary>Null where the file is not an article, which is reported.</summary>
    public ArticleFile? Read(SourceFile file) => reader.ReadArticle(file) is { } parts
        ? new ArticleFile(ContentFolders.NameWithoutExtension(file.Path), file.Path, parts.Source, parts.FrontMatter, defaults.For(file.Path), parts.Body)
        : null;
}
