using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Articles;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Matches;
using Previews.Content.Reading;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// What one reading keeps for the next, so that only what changed is read again: what was made of each file, what was bound
/// from each piece of it, and whole stages. One reading at a time.
/// </summary>
public sealed class ContentMemory
{
    internal FileMemory Files { get; } = new();

    internal BindingMemory Bindings { get; } = new();

    internal StageMemory<Settings> Settings { get; } = new();

    internal StageMemory<BindingContext> Definitions { get; } = new();

    internal StageMemory<MatchSet> Matches { get; } = new();

    internal StageMemory<ArticleNames> ArticleNames { get; } = new();

    internal StageMemory<FrozenDictionary<string, StaticFile>> StaticFiles { get; } = new();

    /// <summary>What articles refer to: as long as it is the same, so is every article whose file is.</summary>
    internal StageMemory<object> GroundOfArticles { get; } = new();

    /// <summary>The ids of what a file defines, as it was read last: its name, or those that are written in it.</summary>
    public ImmutableArray<string> IdsIn(SourceFile file)
    {
        var unheard = new DiagnosticBag();
        return Files.TryRecall<ParsedFile>(file, unheard, out var parsed) ? parsed switch
        {
            ParsedFile.OfArticle => [ContentFolders.NameWithoutExtension(file.Path)],
            ParsedFile.OfData data => IdsIn(data),
            ParsedFile.OfMatches => IdsIn(new FileReader("", unheard).ReadData(file)),
            _ => [],
        } : [];

        ImmutableArray<string> IdsIn(ParsedFile.OfData data) =>
            [.. EntityFile.Split(data, [], data.Folder, data.Folder, unheard).Select(e => e.Id).OfType<string>()];
    }
}
