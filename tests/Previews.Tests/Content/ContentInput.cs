using System.Text;
using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Markdown;
using Previews.Content.Reading;
using Previews.Football;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content;

/// <summary>The base of the numbered cases with some files over it, for tests that look into what was read.</summary>
internal static class ContentInput
{
    public const string MatchPath = "matches/wcq-j/2025-09-07-bel-kaz.yml";
    public const string ArticlePath = "articles/2025-09-06-belgique-kazakhstan.md";

    public static Library ReadWithoutMistakes(params (string Path, string Text)[] files)
    {
        var (library, diagnostics) = Read(files);
        Assert.Empty(diagnostics.ToSorted().Select(DiagnosticPrinter.Print));
        return library;
    }

    /// <summary>Regulations that the program brings along, as a competition that names them has them.</summary>
    public static Regulations ReadPreset(string name) =>
        ReadWithoutMistakes(("competitions/a.yml", $"name: A\nregulations: {name}\n")).Competitions.Single(c => c.Id == "a").Regulations!;

    public static (Library Library, DiagnosticBag Diagnostics) Read(params (string Path, string Text)[] files)
    {
        var folder = Repository.Path("tests/cases/content/_base");
        var all = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        foreach (var (path, text) in files)
            all[path] = text;
        var diagnostics = new DiagnosticBag();
        return (ContentReader.Read(MemorySource.OfTexts([.. all.Select(f => (f.Key, f.Value))]), diagnostics), diagnostics);
    }

    /// <summary>The article of the base with another text, rendered with an address that tells what a link leads to.</summary>
    public static string Render(string body, string language = "fr", params (string Path, string Text)[] files)
    {
        var front = $"---\ntitle: Titre\nlang: {language}\ndate: 2025-09-06 18:00 Europe/Brussels\nauthor: redaction\n---\n";
        return Html(ReadWithoutMistakes([(ArticlePath, front + body), .. files]).Articles[0].Body, t => $"/{t.GetType().Name}/");
    }

    public static string Html(MarkdownText text, Func<XrefTarget, string> resolve) =>
        Encoding.UTF8.GetString(text.RenderHtml(resolve, t => $"name of {t.GetType().Name}").Span);
}
