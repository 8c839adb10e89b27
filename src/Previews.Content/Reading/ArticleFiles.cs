using System.Collections.Immutable;
using Previews.Content.Articles;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Text;

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

    public Piece PieceOf(SourceFile file) => defaults.PieceOf(file, file.Path);

    /// <summary>Null if the file is not an article, which is reported.</summary>
    public ArticleFile? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (reader.ReadArticle(file, diagnostics) is not { } parts)
            return null;
        var id = ContentFolders.NameWithoutExtension(file.Path);
        return new ArticleFile(id, file.Path, parts.Source, parts.FrontMatter, defaults.For(file.Path), parts.Body);
    }
}
