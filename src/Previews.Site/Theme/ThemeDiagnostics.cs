using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>What can be wrong with the theme: its templates, texts and files.</summary>
internal static class ThemeDiagnostics
{
    public static void ReportEmptyTheme(this DiagnosticBag bag, string folder) =>
        bag.Error("PV0501", null, $"there is no theme in `{folder}`", "name its folder with `--theme`");

    public static void ReportMissingTemplate(this DiagnosticBag bag, string name) =>
        bag.Error("PV0502", null, $"the theme has no template `{name}`", $"add `theme/{name}`; each kind of page has its template");

    public static void ReportMissingTexts(this DiagnosticBag bag, string language) =>
        bag.Error("PV0503", null, $"the theme has no texts for the language `{language}`", $"add `theme/i18n/{language}.yml`, or take the language out of `input/settings.yml`");

    public static void ReportBadText(this DiagnosticBag bag, TextLocation location, string key) =>
        bag.Error("PV0504", location, $"`{key}` is neither a text, nor a list of texts, nor a map of `one` and `other`", "a count is written {one: '{n} point', other: '{n} points'}");

    public static void ReportBadPlaceholder(this DiagnosticBag bag, TextLocation location, string key) =>
        bag.Error("PV0505", location, $"a brace in `{key}` is not closed or holds no name", "write {name}, or {team.of} for a form of a name");

    public static void ReportMissingText(this DiagnosticBag bag, TextLocation location, string key, string otherPath) =>
        bag.Error("PV0506", location, $"the text `{key}` is missing", $"every language has the same keys; `{otherPath}` has this one");

    public static void ReportUnreadText(this DiagnosticBag bag, TextLocation location, string key, string path) =>
        bag.Error("PV0507", location, $"the program needs the text `{key}`, which `{path}` does not have");

    public static void ReportUnknownPlaceholder(this DiagnosticBag bag, TextLocation location, string key, string placeholder, string known) =>
        bag.Error("PV0508", location, $"`{key}` has a place for `{placeholder}`, for which there is no value", $"there are: {known}");

    public static void ReportUnknownForm(this DiagnosticBag bag, TextLocation location, string form) =>
        bag.Error("PV0509", location, $"a name has no form `{form}`", Suggestions.DidYouMeanOrList(form, [.. Texts.Noun.Forms], "forms"));

    public static void ReportMissingAsset(this DiagnosticBag bag, string path) =>
        bag.Error("PV0510", null, $"the theme has no `{path}`", "every page links to it");

    public static void ReportBadPathWord(this DiagnosticBag bag, TextLocation location, string word) =>
        bag.Error("PV0512", location, $"`{word}` cannot stand in an address", "use lower-case letters a to z, digits and hyphens");

    public static void ReportStrayText(this DiagnosticBag bag, TextLocation location, string key, IReadOnlyCollection<string> missing) =>
        bag.Error("PV0515", location, $"no other language has the text `{key}`", Suggestions.DidYouMean(key, missing) ?? "add it to the others, or take it out");

    public static void ReportBadList(this DiagnosticBag bag, TextLocation location, string key, int count) =>
        bag.Error("PV0514", location, $"`{key}` is not a list of {count} names", "write [name, name, …]");
}
