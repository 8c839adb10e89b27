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
            CheckProgramTexts(file, diagnostics);
            CheckPathWords(file, diagnostics);
        }
    }

    /// <summary>Keys of zones and of first days may be in one language only: they have a general form beside them.</summary>
    private static void CheckSameKeys(TextsFile file, IReadOnlyList<TextsFile> files, DiagnosticBag diagnostics)
    {
        foreach (var other in files)
        {
            foreach (var key in other.Texts.Keys.Where(key => !file.Texts.Has(key) && !ProgramTexts.IsOptional(key)))
                diagnostics.ReportMissingText(file.Source.At(0, 0), key, other.Places[key].Source.Path);
        }
    }

    private static void CheckProgramTexts(TextsFile file, DiagnosticBag diagnostics)
    {
        foreach (var (key, values) in ProgramTexts.All)
        {
            if (file.Texts.Find(key) is not { } entry)
            {
                diagnostics.ReportUnreadText(file.Source.At(0, 0), key, file.Source.Path);
                continue;
            }

            foreach (var placeholder in entry.Placeholders.Except(values, StringComparer.Ordinal))
                diagnostics.ReportUnknownPlaceholder(file.Places[key], key, placeholder, string.Join(", ", values));
        }
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
