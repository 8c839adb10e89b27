using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.Files;

namespace Previews.Content.Articles;

/// <summary>What an article can refer to beside it: the other articles, and the files that are published as they are.</summary>
internal sealed class ArticleNeighbours
{
    /// <param name="isIncomplete">Whether there may be more, in what could not be listed: then an unknown name is not reported.</param>
    public ArticleNeighbours(FrozenSet<string> articles, FrozenDictionary<string, StaticFile> files, bool isIncomplete)
    {
        var absent = isIncomplete ? Answers.Broken : null;
        AreIncomplete = isIncomplete;
        ArticleIds = articles;
        FilePaths = files.Keys;
        Articles = new Names("article", id => articles.Contains(id) ? Answers.Exists : absent);
        Files = new Names("file", path => files.GetValueOrDefault(path) ?? absent);
    }

    /// <summary>Whether there may be more than is known.</summary>
    public bool AreIncomplete { get; }

    public IReadOnlyCollection<string> ArticleIds { get; }

    public IReadOnlyCollection<string> FilePaths { get; }

    /// <summary>By id.</summary>
    public Names Articles { get; }

    /// <summary>By path, relative to the folder of the articles.</summary>
    public Names Files { get; }
}
