using Previews.Site.Languages;
using Previews.Site.Texts;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>Holds the languages' texts against each other and against what the program itself asks of them.</summary>
internal static class TextsChecker
{
    public static void Check(IReadOnlyList<TextsFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
        {
            CheckSameKeys(file, files, diagnostics);
            CheckProgramTexts(file, files, diagnostics);
            CheckLists(file, files, diagnostics);
            CheckNameForms(file, diagnostics);
            CheckPluralForms(file, diagnostics);
            CheckPathWords(file, diagnostics);
        }
    }

    /// <summary>
    /// Keys of zones and of first days may be in one language only: they have a general form beside them. Of a section that is
    /// missing as a whole only its name is told, and a key that is there misspelt is told only where it is.
    /// </summary>
    private static void CheckSameKeys(TextsFile file, IReadOnlyList<TextsFile> files, DiagnosticBag diagnostics)
    {
        var missing = Lacking(file, files).ToDictionary(StringComparer.Ordinal);
        var stray = Stray(file, files).ToHashSet(StringComparer.Ordinal);
        foreach (var key in stray)
            diagnostics.ReportStrayText(file.Places[key], key, missing.Keys);
        var misspelt = stray.Select(key => Suggestions.Nearest(key, missing.Keys)).ToHashSet();
        var strayElsewhere = files.Where(f => f != file).SelectMany(other => Stray(other, files)).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, place) in missing.Where(m => !misspelt.Contains(m.Key) && !strayElsewhere.Contains(m.Key)))
            diagnostics.ReportMissingText(file.Source.At(0, 0), key, place.Source.Path);
    }

    /// <summary>What another language has and this one has not, without what stands below such a key.</summary>
    private static IEnumerable<KeyValuePair<string, TextLocation>> Lacking(TextsFile file, IReadOnlyList<TextsFile> files) => files
        .SelectMany(other => other.Places)
        .Where(place => !file.Places.ContainsKey(place.Key) && !ProgramTexts.IsOptional(place.Key))
        .Where(place => SectionOf(place.Key) is not { } section || file.Places.ContainsKey(section))
        .DistinctBy(place => place.Key, StringComparer.Ordinal);

    /// <summary>
    /// What only this language has, though the program does not ask for it: a misspelling, if three languages or more are at
    /// hand, or if this one lacks a text of nearly that name which the program asks for.
    /// </summary>
    private static IEnumerable<string> Stray(TextsFile file, IReadOnlyList<TextsFile> files)
    {
        var lacking = Lacking(file, files).Select(place => place.Key).Where(ProgramTexts.AsksFor).ToList();
        return file.Places.Keys
            .Where(key => !ProgramTexts.IsOptional(key) && !ProgramTexts.AsksFor(key) && files.All(f => f == file || !f.Places.ContainsKey(key)))
            .Where(key => SectionOf(key) is not { } section || files.Any(f => f != file && f.Places.ContainsKey(section)))
            .Where(key => files.Count > 2 || Suggestions.Nearest(key, lacking) is not null);
    }

    private static string? SectionOf(string key) => key.LastIndexOf('.') is var dot and > 0 ? key[..dot] : null;

    private static void CheckProgramTexts(TextsFile file, IReadOnlyList<TextsFile> all, DiagnosticBag diagnostics)
    {
        foreach (var text in ProgramTexts.All.Values.Where(t => !t.IsOptional || file.Texts.Has(t.Key)))
        {
            if (file.Texts.Find(text.Key) is { } entry)
                CheckEntry(file, text, entry, diagnostics);
            else
                ReportMissing(file, text.Key, all, diagnostics);
        }
    }

    private static void CheckEntry(TextsFile file, ProgramText text, TextEntry entry, DiagnosticBag diagnostics)
    {
        var place = file.Places[text.Key];
        if (entry is TextEntry.List)
            diagnostics.ReportBadText(place, text.Key);
        foreach (var placeholder in entry.Placeholders.Where(p => text.Find(p) is null))
            diagnostics.ReportUnknownPlaceholder(place, text.Key, placeholder, string.Join(", ", text.Values.Select(v => v.Name)));
    }

    private static void CheckLists(TextsFile file, IReadOnlyList<TextsFile> all, DiagnosticBag diagnostics)
    {
        foreach (var list in ProgramTexts.Lists.Values)
        {
            if (!file.Texts.Has(list.Key))
                ReportMissing(file, list.Key, all, diagnostics);
            else if (file.Texts.Find(list.Key) is not TextEntry.List entry || entry.Items.Length != list.Count)
                diagnostics.ReportBadList(file.Places[list.Key], list.Key, list.Count);
        }
    }

    /// <summary>Each text asks for forms that the language declares, and only names have them.</summary>
    private static void CheckNameForms(TextsFile file, DiagnosticBag diagnostics)
    {
        var known = file.Texts.Grammar.Forms.ToList();
        foreach (var key in file.Texts.Keys)
        {
            foreach (var (place, form) in file.Texts.Find(key)!.NameForms)
            {
                if (file.HasGrammar && !known.Contains(form, StringComparer.Ordinal))
                    diagnostics.ReportUnknownForm(file.Places[key], form, known);
                else if (ProgramTexts.All.GetValueOrDefault(key)?.Find(place) is { IsNoun: false })
                    diagnostics.ReportFormOfNoName(file.Places[key], key, place, form);
            }
        }
    }

    /// <summary>Each text that depends on a number has a form for each rule, and no other.</summary>
    private static void CheckPluralForms(TextsFile file, DiagnosticBag diagnostics)
    {
        foreach (var key in file.Texts.Keys.Where(_ => file.HasGrammar))
        {
            if (file.Texts.Find(key) is not TextEntry.Plural plural)
                continue;
            var rules = key == LanguageTexts.Ordinal.Key ? file.Texts.Grammar.Ordinals : file.Texts.Grammar.Plurals;
            foreach (var missing in rules.Categories.Where(c => plural.Forms[(int)c] is null))
                diagnostics.ReportMissingPluralForm(file.Places[key], key, PluralCategories.Names[(int)missing]);
            foreach (var surplus in Enum.GetValues<PluralCategory>().Except(rules.Categories).Where(c => plural.Forms[(int)c] is not null))
                diagnostics.ReportUnknownPluralForm(
                    file.Places[key],
                    key,
                    PluralCategories.Names[(int)surplus],
                    rules.Categories.Select(c => PluralCategories.Names[(int)c]));
        }
    }

    /// <summary>Only where no language has it: otherwise it has been told as missing in this one, or as broken.</summary>
    private static void ReportMissing(TextsFile file, string key, IReadOnlyList<TextsFile> all, DiagnosticBag diagnostics)
    {
        if (!all.Any(other => other.Places.ContainsKey(key)))
            diagnostics.ReportUnreadText(file.Source.At(0, 0), key, file.Source.Path);
    }

    private static void CheckPathWords(TextsFile file, DiagnosticBag diagnostics)
    {
        foreach (var key in file.Texts.Keys.Where(k => k.StartsWith("paths.", StringComparison.Ordinal)))
        {
            if (file.Texts.Find(key) is TextEntry.Single && file.Texts.Say(key) is var word && !IsPathWord(word))
                diagnostics.ReportBadPathWord(file.Places[key], word);
        }
    }

    private static bool IsPathWord(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
