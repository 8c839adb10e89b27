using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Values;
using Previews.Text;

namespace Previews.Content.Articles;

/// <summary>
/// The articles by their names alone: an article's id is its file's name, so that links to it can be checked before it is read.
/// </summary>
/// <param name="Order">The place of each article among the files, sorted by id; one for each id.</param>
internal sealed record ArticleNames(ImmutableArray<int> Order, FrozenSet<string> Ids)
{
    /// <param name="placeOf">Where messages about a file as a whole point to.</param>
    public static ArticleNames Of(IReadOnlyList<string> paths, Func<string, TextLocation> placeOf, DiagnosticBag diagnostics)
    {
        var ids = new Definitions<object>("article");
        for (var i = 0; i < paths.Count; i++)
        {
            var (id, place) = (ContentFolders.NameWithoutExtension(paths[i]), placeOf(paths[i]));
            if (Values.Ids.Check(id, place, diagnostics))
                ids.Add(id, i, place, diagnostics);
        }

        return new ArticleNames([.. ids.All.Cast<int>()], ids.Ids.ToFrozenSet(StringComparer.Ordinal));
    }
}
