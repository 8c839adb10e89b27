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
        bag.Error(
            "PV0503",
            null,
            $"the theme has no texts for the language `{language}`",
            $"add `theme/i18n/{language}.yml`, or take the language out of `input/settings.yml`");

    public static void ReportBadText(this DiagnosticBag bag, TextLocation location, string key) =>
        bag.Error(
            "PV0504",
            location,
            $"`{key}` is neither a text, nor a list of texts, nor a map of plural forms",
            "a count is written {one: '{n} point', other: '{n} points'}");

    public static void ReportBadPlaceholder(this DiagnosticBag bag, TextLocation location, string key) =>
        bag.Error("PV0505", location, $"a brace in `{key}` is not closed or holds no name", "write {name}, or {team.of} for a form of a name");

    public static void ReportMissingText(this DiagnosticBag bag, TextLocation location, string key, string otherPath) =>
        bag.Error("PV0506", location, $"the text `{key}` is missing", $"every language has the same keys; `{otherPath}` has this one");

    public static void ReportUnreadText(this DiagnosticBag bag, TextLocation location, string key, string path) =>
        bag.Error("PV0507", location, $"the program needs the text `{key}`, which `{path}` does not have");

    public static void ReportUnknownPlaceholder(this DiagnosticBag bag, TextLocation location, string key, string placeholder, string known) =>
        bag.Error("PV0508", location, $"`{key}` has a place for `{placeholder}`, for which there is no value", $"there are: {known}");

    public static void ReportUnknownForm(this DiagnosticBag bag, TextLocation location, string form, IEnumerable<string> known) =>
        bag.Error("PV0509", location, $"a name has no form `{form}`", Suggestions.DidYouMeanOrList(form, [.. known], "forms"));

    public static void ReportMissingAsset(this DiagnosticBag bag, string path) =>
        bag.Error("PV0510", null, $"the theme has no `{path}`", "every page links to it");

    public static void ReportBadPathWord(this DiagnosticBag bag, TextLocation location, string word) =>
        bag.Error("PV0512", location, $"`{word}` cannot stand in an address", "use lower-case letters a to z, digits and hyphens");

    public static void ReportStrayText(this DiagnosticBag bag, TextLocation location, string key, IReadOnlyCollection<string> missing) =>
        bag.Error(
            "PV0515",
            location,
            $"no other language has the text `{key}`",
            Suggestions.DidYouMean(key, missing) ?? "add it to the others, or take it out");

    public static void ReportBadList(this DiagnosticBag bag, TextLocation location, string key, int count) =>
        bag.Error("PV0514", location, $"`{key}` is not a list of {count} names", "write [name, name, …]");

    public static void ReportMissingGrammar(this DiagnosticBag bag, TextLocation location, string? misspelt) =>
        bag.Error(
            "PV0516",
            location,
            $"`{GrammarReader.Section}` is missing: how the language counts, and how names stand in its sentences",
            misspelt is null ? "`theme/README.md` says what belongs there, below \"A language\"" : $"did you mean it by `{misspelt}`?");

    public static void ReportBadPluralRule(this DiagnosticBag bag, TextLocation location, string rule) =>
        bag.Error(
            "PV0517",
            location,
            $"`{rule}` is no plural rule",
            "write it as CLDR does: `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`; the operands are n, i, v, w, f and t");

    public static void ReportMissingPluralForm(this DiagnosticBag bag, TextLocation location, string key, string category) =>
        bag.Error(
            "PV0518",
            location,
            $"`{key}` has no form for `{category}`",
            "a text that depends on a number has a form for each of the language's plural rules, and `other`");

    public static void ReportUnknownPluralForm(this DiagnosticBag bag, TextLocation location, string key, string category, IEnumerable<string> known) =>
        bag.Error("PV0519", location, $"`{key}` has a form for `{category}`, for which the language has no rule", $"its rules are: {string.Join(", ", known)}");

    public static void ReportUnknownFormOfName(
        this DiagnosticBag bag,
        TextLocation location,
        string form,
        string language,
        IReadOnlyCollection<string> known) =>
        bag.Error(
            "PV0521",
            location,
            $"`{form}` is no form of a name in the language `{language}`",
            Suggestions.DidYouMeanOrList(form, known, "its forms are"));

    public static void ReportMissingFormOfName(this DiagnosticBag bag, TextLocation location, string name, string inflection, string language) =>
        bag.Warning(
            "PV0522",
            location,
            $"`{name}` has none of the endings of which the language `{language}` makes its `{inflection}`, and stands in sentences as it is",
            $"write the form beside the name: `forms: {{{inflection}: …}}`");

    public static void ReportFormOfNoName(this DiagnosticBag bag, TextLocation location, string key, string place, string form) =>
        bag.Error("PV0520", location, $"`{key}` asks for the form `{form}` of `{place}`, which is no name", $"write {{{place}}}");
}
