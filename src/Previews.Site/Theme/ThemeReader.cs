using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Files;
using Previews.Content.Incremental;
using Previews.Site.Texts;
using Previews.Templates;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>
/// Reads the theme's folder: <c>i18n/</c> holds the texts, <c>assets/</c> what is copied, every other <c>*.sbn-*</c> file
/// is a template. Templates and texts are checked against each other and against what pages offer, all at once.
/// </summary>
public static class ThemeReader
{
    private const string Assets = "assets/";
    private const string TextsFolder = "i18n/";

    /// <param name="entries">The templates that pages need, and what each offers.</param>
    /// <param name="languages">The languages of the site: each needs its texts.</param>
    /// <param name="now">The instant of the build, for <c>date.now</c>.</param>
    /// <param name="memory">Of the last reading of the same source: files that did not change are not read again.</param>
    /// <returns>Null after an error.</returns>
    public static SiteTheme? Read(
        IFileSource source, IReadOnlyList<TemplateEntry> entries, IReadOnlyList<string> languages, Instant now, DiagnosticBag diagnostics, ThemeMemory? memory = null)
    {
        var listing = new DiagnosticBag();
        var files = source.List(listing);
        diagnostics.AddRange(listing.ToSorted());
        if (files.IsEmpty && source.Exists)
            diagnostics.ReportEmptyTheme(source.Name);
        // Where a folder cannot be read, no template is blamed for including what is in it.
        if (files.IsEmpty || listing.HasErrors)
            return null;

        return memory is null
            ? Read(files, source.Name, entries, languages, now, diagnostics, null)
            : memory.Theme(files, languages, now, diagnostics, own => Read(files, source.Name, entries, languages, now, own, memory.Files));
    }

    /// <summary>Where the texts of a language stand: <c>i18n/fr.yml</c>.</summary>
    internal static string TextsFileOf(string language) => $"{TextsFolder}{language}.yml";

    private static SiteTheme? Read(
        ImmutableArray<SourceFile> files, string name, IReadOnlyList<TemplateEntry> entries, IReadOnlyList<string> languages, Instant now, DiagnosticBag diagnostics, FileMemory? memory)
    {
        var texts = ReadTexts(files, name, languages, diagnostics, memory);
        var templates = ReadTemplates(files, name, entries, texts, now, diagnostics, memory);
        var assets = files.Where(f => f.Path.StartsWith(Assets, StringComparison.Ordinal)).ToImmutableArray();
        foreach (var needed in AssetLinks.Needed.Where(path => assets.All(a => a.Path != path)))
            diagnostics.ReportMissingAsset($"{name}/{needed}");
        return diagnostics.HasErrors || templates is null ? null : new SiteTheme(templates, texts, assets);
    }

    /// <summary>The interface's texts alone, by language, without the templates: for what is no page. Incomplete after an error.</summary>
    public static ImmutableSortedDictionary<string, InterfaceTexts> ReadTexts(IFileSource source, IReadOnlyList<string> languages, DiagnosticBag diagnostics) =>
        ReadTexts(source.List(diagnostics), source.Name, languages, diagnostics, null);

    private static ImmutableSortedDictionary<string, InterfaceTexts> ReadTexts(
        ImmutableArray<SourceFile> files, string name, IReadOnlyList<string> languages, DiagnosticBag diagnostics, FileMemory? memory)
    {
        var read = new List<TextsFile>();
        foreach (var language in languages)
        {
            if (files.FirstOrDefault(f => f.Path == TextsFileOf(language)) is not { } file)
                diagnostics.ReportMissingTexts(language);
            else if (Remember(file, memory, diagnostics, (f, own) => ReadTexts(f, name, language, own)) is { } texts)
                read.Add(texts);
        }

        TextsChecker.Check(read, diagnostics);
        return read.ToImmutableSortedDictionary(t => t.Texts.Language, t => t.Texts, StringComparer.Ordinal);
    }

    private static TextsFile? ReadTexts(SourceFile file, string name, string language, DiagnosticBag diagnostics) =>
        TextFile.Read(file, $"{name}/{file.Path}", diagnostics) is { } text ? TextsReader.Read(text, language, diagnostics) : null;

    private static T? Remember<T>(SourceFile file, FileMemory? memory, DiagnosticBag diagnostics, Func<SourceFile, DiagnosticBag, T?> read)
        where T : class => memory is null ? read(file, diagnostics) : memory.Of(file, diagnostics, read);

    private static TemplateSet? ReadTemplates(
        ImmutableArray<SourceFile> files,
        string name,
        IReadOnlyList<TemplateEntry> entries,
        ImmutableSortedDictionary<string, InterfaceTexts> texts,
        Instant now,
        DiagnosticBag diagnostics,
        FileMemory? memory)
    {
        var templates = new List<TemplateFile>();
        foreach (var file in files.Where(f => Path.GetExtension(f.Path).StartsWith(".sbn-", StringComparison.Ordinal)))
        {
            // One that cannot be read is there all the same, so that no other is blamed for including it.
            var path = $"{name}/{file.Path}";
            var text = Remember(file, memory, diagnostics, (f, own) => TextFile.Read(f, path, own));
            templates.Add(new TemplateFile(file.Path, text ?? new SourceText("", path)));
        }

        foreach (var entry in entries.Where(e => templates.All(t => t.Name != e.Template)))
            diagnostics.ReportMissingTemplate(entry.Template);
        var options = new TemplateOptions { Now = now.ToDateTimeOffset(), Functions = [TextFunction.For(texts.Values)] };
        return TemplateSet.Compile(templates, entries.Where(e => templates.Any(t => t.Name == e.Template)), options, diagnostics);
    }
}
