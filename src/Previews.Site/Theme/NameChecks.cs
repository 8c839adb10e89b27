using Previews.Content;
using Previews.Site.Languages;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>Holds the teams' names against the languages: each gives forms that there are, and those that no rule gives.</summary>
internal static class NameChecks
{
    /// <param name="grammarOf">Null for a language that the site does not have, whose forms nobody knows.</param>
    public static void Check(IEnumerable<WrittenName> names, Func<string, Grammar?> grammarOf, DiagnosticBag diagnostics)
    {
        foreach (var name in names)
        {
            if (grammarOf(name.Language) is { } grammar)
                Check(name, grammar.Names, diagnostics);
        }
    }

    private static void Check(WrittenName name, NameRules rules, DiagnosticBag diagnostics)
    {
        var known = rules.Forms.Select(f => f.Key).Concat(rules.Inflections.Keys.Order(StringComparer.Ordinal)).ToList();
        foreach (var (form, place) in name.Forms.Where(f => !known.Contains(f.Form, StringComparer.Ordinal)))
            diagnostics.ReportUnknownFormOfName(place, form, name.Language, known);
        foreach (var inflection in rules.WithoutRule(name.Name))
            diagnostics.ReportMissingFormOfName(name.Location, name.Name.Text, inflection, name.Language);
    }
}
