using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Files;
using Previews.Site.Texts;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>
/// Reads the theme's folder: <c>i18n/</c> holds the texts, <c>assets/</c> what is copied, every other <c>*.sbn-*</c> file
/// is a template. Templates and texts are checked against each other and against what pages offer, all at once.
/// </summary>
public sealed class ThemeReader
{
    private const string Assets = "assets/";
    private const string TextsFolder = "i18n/";

    private readonly ImmutableArray<SourceFile> _files;
    private readonly string _name;
    private readonly DiagnosticBag _diagnostics;
    private readonly ThemeSteps _steps;

    /// <param name="name">Of the theme's folder, for messages.</param>
    internal ThemeReader(ImmutableArray<SourceFile> files, string name, DiagnosticBag diagnostics, ThemeSteps steps) =>
        (_files, _name, _diagnostics, _steps) = (files, name, diagnostics, steps);

    /// <param name="entries">The templates that pages need, and what each offers.</param>
    /// <param name="languages">The languages of the site: each needs its texts. None where they are not known: then all that the theme has are read.</param>
    /// <param name="now">The instant of the build, for <c>date.now</c>.</param>
    /// <returns>Null after an error.</returns>
    public static SiteTheme? Read(
        IFileSource source, IReadOnlyList<TemplateEntry> entries, IReadOnlyList<string> languages, Instant now, DiagnosticBag diagnostics) =>
        ListFiles(source, diagnostics) is { } files ? new ThemeReader(files, source.Name, diagnostics, new ThemeSteps()).Read(entries, languages, now) : null;

    /// <summary>The interface's texts alone, by language, without the templates: for what is no page. Incomplete after an error.</summary>
    public static ImmutableSortedDictionary<string, InterfaceTexts> ReadTexts(IFileSource source, IReadOnlyList<string> languages, DiagnosticBag diagnostics) =>
        new ThemeReader(source.List(diagnostics), source.Name, diagnostics, new ThemeSteps()).ReadTexts(languages);

    /// <returns>Null where there are none, or a folder cannot be read: no template is blamed for including what is in it.</returns>
    internal static ImmutableArray<SourceFile>? ListFiles(IFileSource source, DiagnosticBag diagnostics)
    {
        var listing = new DiagnosticBag();
        var files = source.List(listing);
        diagnostics.AddRange(listing.ToSorted());
        if (files.IsEmpty && source.Exists)
            diagnostics.ReportEmptyTheme(source.Name);
        return files.IsEmpty || listing.HasErrors ? null : files;
    }

    /// <summary>Where the texts of a language stand: <c>i18n/fr.yml</c>.</summary>
    internal static string TextsFileOf(string language) => $"{TextsFolder}{language}.yml";

    /// <inheritdoc cref="Read(IFileSource, IReadOnlyList{TemplateEntry}, IReadOnlyList{string}, Instant, DiagnosticBag)"/>
    internal SiteTheme? Read(IReadOnlyList<TemplateEntry> entries, IReadOnlyList<string> languages, Instant now)
    {
        var texts = ReadTexts(languages);
        var templates = ReadTemplates(entries, texts, now);
        var assets = _files.Where(f => f.Path.StartsWith(Assets, StringComparison.Ordinal)).ToImmutableArray();
        foreach (var needed in AssetLinks.Needed.Where(path => assets.All(a => a.Path != path)))
            _diagnostics.ReportMissingAsset($"{_name}/{needed}");
        return _diagnostics.HasErrors || templates is null ? null : new SiteTheme(templates, texts, assets);
    }

    private ImmutableSortedDictionary<string, InterfaceTexts> ReadTexts(IReadOnlyList<string> languages)
    {
        var read = new List<TextsFile>();
        foreach (var language in languages.Count > 0 ? languages : LanguagesOfTheTheme())
        {
            if (_files.FirstOrDefault(f => f.Path == TextsFileOf(language)) is not { } file)
                _diagnostics.ReportMissingTexts(language);
            else if (_steps.Read(file, _diagnostics, (f, own) => ReadTexts(f, language, own)) is { } texts)
                read.Add(texts);
        }

        TextsChecker.Check(read, _diagnostics);
        return read.ToImmutableSortedDictionary(t => t.Texts.Language, t => t.Texts, StringComparer.Ordinal);
    }

    private IEnumerable<string> LanguagesOfTheTheme() =>
        _files.Select(f => Path.GetFileNameWithoutExtension(f.Path))
            .Where(language => _files.Any(f => f.Path == TextsFileOf(language)))
            .Distinct(StringComparer.Ordinal);

    private TextsFile? ReadTexts(SourceFile file, string language, DiagnosticBag diagnostics) =>
        TextFile.Read(file, $"{_name}/{file.Path}", diagnostics) is { } text ? TextsReader.Read(text, language, diagnostics) : null;

    private TemplateSet? ReadTemplates(IReadOnlyList<TemplateEntry> entries, ImmutableSortedDictionary<string, InterfaceTexts> texts, Instant now)
    {
        var templates = new List<TemplateFile>();
        foreach (var file in _files.Where(f => Path.GetExtension(f.Path).StartsWith(".sbn-", StringComparison.Ordinal)))
        {
            // One that cannot be read is there all the same, so that no other is blamed for including it.
            var path = $"{_name}/{file.Path}";
            var text = _steps.Read(file, _diagnostics, (f, own) => TextFile.Read(f, path, own));
            templates.Add(new TemplateFile(file.Path, text ?? new SourceText("", path)));
        }

        foreach (var entry in entries.Where(e => templates.All(t => t.Name != e.Template)))
            _diagnostics.ReportMissingTemplate(entry.Template);
        var options = new TemplateOptions { Now = now.ToDateTimeOffset(), Functions = [TextFunction.For(texts.Values)] };
        return TemplateSet.Compile(templates, entries.Where(e => templates.Any(t => t.Name == e.Template)), options, _diagnostics);
    }
}
