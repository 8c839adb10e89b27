using NodaTime;
using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Site;
using Previews.Site.Output;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews;

/// <summary>The folders that a site is made from.</summary>
internal sealed class SiteSource(string input, string theme)
{
    /// <summary>As it was named, without a slash at its end.</summary>
    public string Input { get; } = Path.TrimEndingDirectorySeparator(input);

    public string Theme { get; } = Path.TrimEndingDirectorySeparator(theme);

    /// <summary>Content and theme are both read before the build gives up, so that all mistakes are reported at once.</summary>
    /// <param name="now">The instant at which the site is to be true.</param>
    /// <param name="today">No match that begins later can have a result, see <see cref="BuildInstant.Latest"/>.</param>
    /// <returns>The files of the site, not yet made; null after an error.</returns>
    public SitePlan? Read(Instant now, Instant today, DiagnosticBag diagnostics, Timings? timings = null)
    {
        var source = new FolderSource(Input, Input);
        var languages = ContentReader.ReadSettings(source).Languages;
        // On a small site reading the theme takes as long as reading the content, so another core does it meanwhile.
        var mistakes = new DiagnosticBag();
        var reading = Task.Run(() => ThemeReader.Read(new FolderSource(Theme, Theme), SiteBuilder.Templates, languages, now, mistakes));
        var library = ContentReader.Read(source, diagnostics, today);
        timings?.Mark("read content");
        var parsed = reading.GetAwaiter().GetResult();
        diagnostics.AddRange(mistakes.ToSorted());
        timings?.Mark("wait for theme");
        if (diagnostics.HasErrors || parsed is null)
            return null;

        var files = new SiteBuilder(library, parsed, now).Files(diagnostics);
        timings?.Mark("plan pages");
        return diagnostics.HasErrors ? null : new SitePlan(files, library.Settings.BasePath, WaitingArticles.Sentence(library, now));
    }
}

/// <param name="BasePath">Where on its host the site stands: <c>/</c> or <c>/football/</c>.</param>
/// <param name="Waiting">What is left out until its date, as a sentence; null where nothing is.</param>
internal sealed record SitePlan(IReadOnlyList<OutputFile> Files, string BasePath, string? Waiting);
