using Previews.Text;

namespace Previews.Content.Articles;

/// <summary>What can be wrong with the front matter of an article.</summary>
internal static class ArticleDiagnostics
{
    public static void UnknownAuthor(this DiagnosticBag bag, TextLocation location, string id, IReadOnlyCollection<string> known) =>
        bag.SharedError("PV0236", location, $"unknown author `{id}`", Suggestions.DidYouMeanOrList(id, known, "authors in the settings are"));

    public static void TranslationOfItself(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0340", location, "an article is no translation of itself", "name the article that it was translated from, or leave the key out");

    public static void TranslationOfTranslation(this DiagnosticBag bag, TextLocation location, string id, string first) =>
        bag.Error("PV0341", location, $"this is a translation of `{id}`, which is one itself", $"write `translation_of: {first}`");

    public static void TwoVersionsInOneLanguage(this DiagnosticBag bag, TextLocation location, string language, TextLocation first) =>
        bag.Error(
            "PV0342",
            location,
            $"the article has two versions in `{language}`: this one and {first}",
            "mend `lang` or `translation_of` of one of them, or delete it");

    public static void TwoPreviewsOfOneMatch(this DiagnosticBag bag, TextLocation location, string match, string language, TextLocation first) =>
        bag.Error(
            "PV0343",
            location,
            $"the match `{match}` has two articles in `{language}`: this one and {first}",
            "the page of a match has one text in each language: make them one, or let one of them name `teams:` instead of `match:`");
}
