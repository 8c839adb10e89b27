using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Files;
using Previews.Content.Incremental;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>What one reading of the theme keeps for the next: all of it where nothing changed, else what was made of each file.</summary>
public sealed class ThemeMemory
{
    private Read? _last;

    internal FileMemory Files { get; } = new();

    /// <param name="read">Reads the theme; is given a bag of its own, so that mistakes elsewhere do not make it look broken.</param>
    internal SiteTheme? Theme(
        ImmutableArray<SourceFile> files, IReadOnlyList<string> languages, Instant now, DiagnosticBag diagnostics, Func<DiagnosticBag, SiteTheme?> read)
    {
        if (_last is null || _last.Now != now || !Instances.AreSame(_last.Files, files) || !_last.Languages.SequenceEqual(languages, StringComparer.Ordinal))
        {
            var own = new DiagnosticBag();
            _last = new Read(files, [.. languages], now, read(own), own.ToSorted());
        }

        diagnostics.AddRange(_last.Said);
        return _last.Theme;
    }

    private sealed record Read(
        ImmutableArray<SourceFile> Files, ImmutableArray<string> Languages, Instant Now, SiteTheme? Theme, ImmutableArray<Diagnostic> Said);
}
