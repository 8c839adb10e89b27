using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Files;
using Previews.Content.Incremental;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Site.Live;

/// <summary>
/// Reads the same theme again and again: where nothing changed, the very theme of the last reading is given, else what was made of each
/// file.
/// </summary>
internal sealed class LiveTheme
{
    private readonly RememberedSteps _steps = new();
    private Reading? _last;

    /// <param name="source">The same each time.</param>
    /// <returns>Null after an error.</returns>
    public SiteTheme? Read(IFileSource source, IReadOnlyList<string> languages, Instant now, DiagnosticBag diagnostics)
    {
        if (ThemeReader.ListFiles(source, diagnostics) is not { } files)
            return null;
        if (_last is null || _last.Now != now || !Instances.AreSame(_last.Files, files) || !_last.Languages.SequenceEqual(languages, StringComparer.Ordinal))
        {
            // A bag of its own, so that mistakes elsewhere do not make the theme look broken.
            var own = new DiagnosticBag();
            var theme = new ThemeReader(files, source.Name, own, _steps).Read(SiteBuilder.Templates, languages, now);
            _last = new Reading(files, [.. languages], now, theme, own.ToSorted());
        }

        diagnostics.AddRange(_last.Reported);
        return _last.Theme;
    }

    private sealed class RememberedSteps : ThemeSteps
    {
        private readonly FileMemory _files = new();

        public override T? Read<T>(SourceFile file, DiagnosticBag diagnostics, Func<SourceFile, DiagnosticBag, T?> read)
            where T : class => _files.Of(file, diagnostics, read);
    }

    private sealed record Reading(
        ImmutableArray<SourceFile> Files, ImmutableArray<string> Languages, Instant Now, SiteTheme? Theme, ImmutableArray<Diagnostic> Reported);
}
