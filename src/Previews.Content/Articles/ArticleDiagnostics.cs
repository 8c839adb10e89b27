using Previews.Text;

namespace Previews.Content.Articles;

/// <summary>What can be wrong with the front matter of an article.</summary>
internal static class ArticleDiagnostics
{
    public static void UnknownAuthor(this DiagnosticBag bag, TextLocation location, string id, IReadOnlyCollection<string> known) =>
        bag.Error("PV0236", location, $"unknown author `{id}`", Suggestions.DidYouMeanOrList(id, known, "authors in the settings are"));
}
