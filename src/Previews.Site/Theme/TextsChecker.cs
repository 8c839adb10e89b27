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
            CheckPathWords(file, diagnostics);
        }
    }

    /// <summary>Keys of zones and of first days may be in one language only: they have a general form beside them.</summary>
    private static void CheckSameKeys(TextsFile file, IReadOnlyList<TextsFile> files, DiagnosticBag diagnostics)
    {
        var missing = files.SelectMany(other => other.Places)
            .Where(place => !file.Places.ContainsKey(place.Key) && !ProgramTexts.IsOptional(place.Key))
            .DistinctBy(place => place.Key, StringComparer.Ordinal);
        foreach (var (key, place) in missing)
            diagnostics.ReportMissingText(file.Source.At(0, 0), key, place.Source.Path);
    }

    private static void CheckProgramTexts(TextsFile file, IReadOnlyList<TextsFile> all, DiagnosticBag diagnostics)
    {
        foreach (var (key, values) in ProgramTexts.All)
        {
            if (file.Texts.Find(key) is not { } entry)
            {
                ReportMissing(file, key, all, diagnostics);
                continue;
            }

            if (entry is TextEntry.List)
                diagnostics.ReportBadText(file.Places[key], key);
            foreach (var placeholder in entry.Placeholders.Except(values, StringComparer.Ordinal))
                diagnostics.ReportUnknownPlaceholder(file.Places[key], key, placeholder, string.Join(", ", values));
        }
    }

    private static void CheckLists(TextsFile file, IReadOnlyList<TextsFile> all, DiagnosticBag diagnostics)
    {
        foreach (var (key, count) in ProgramTexts.Lists)
        {
            if (!file.Texts.Has(key))
                ReportMissing(file, key, all, diagnostics);
            else if (file.Texts.Find(key) is not TextEntry.List list || list.Items.Length != count)
                diagnostics.ReportBadList(file.Places[key], key, count);
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
            if (file.Texts.Find(key) is TextEntry.Single && file.Texts.Get(key) is var word && !IsPathWord(word))
                diagnostics.ReportBadPathWord(file.Places[key], word);
        }
    }

    private static bool IsPathWord(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
