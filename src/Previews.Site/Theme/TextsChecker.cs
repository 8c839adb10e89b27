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
        var lacking = Lacking(file, files).Select(place => place.Key).Where(IsAskedFor).ToList();
        return file.Places.Keys
            .Where(key => !ProgramTexts.IsOptional(key) && !IsAskedFor(key) && files.All(f => f == file || !f.Places.ContainsKey(key)))
            .Where(key => SectionOf(key) is not { } section || files.Any(f => f != file && f.Places.ContainsKey(section)))
            .Where(key => files.Count > 2 || Suggestions.Nearest(key, lacking) is not null);
    }

    private static bool IsAskedFor(string key) =>
        ProgramTexts.All.ContainsKey(key) || ProgramTexts.All.Keys.Any(k => k.StartsWith(key + ".", StringComparison.Ordinal));

    private static string? SectionOf(string key) => key.LastIndexOf('.') is var dot and > 0 ? key[..dot] : null;

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
