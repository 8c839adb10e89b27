using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Content.Yaml;
using Previews.Site;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Tests.Content.EveryPosition;

/// <summary>A small site in which every key that an author can write is written, and what becomes of it with something else in its place.</summary>
internal static class EveryKeySite
{
    private static readonly Instant Now = Instant.FromUtc(2025, 12, 1, 0, 0);

    private static readonly string Folder = Repository.Path("tests/cases/every-key");

    private static readonly Lazy<SiteTheme> Theme = new(() =>
        ThemeReader.Read(new FolderSource(Repository.Path("theme"), "theme"), SiteBuilder.Templates, ["fr", "en"], Now, new DiagnosticBag())!);

    public static ImmutableSortedDictionary<string, string> Files { get; } = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The YAML of each file: all of it, or what stands before an article.</summary>
    public static ImmutableArray<YamlNode> Trees { get; } = [.. Files.Select(f => Tree(new SourceText(f.Value, f.Key)))];

    /// <summary>As messages name a file.</summary>
    public static string PathShown(string path) => "input/" + path;

    /// <summary>What is wrong with the site once a file holds something else; where nothing is, all its pages are made.</summary>
    public static DiagnosticBag Diagnose(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        var library = ContentReader.Read(MemorySource.OfTexts([.. Files.SetItem(path, text).Select(f => (f.Key, f.Value))]), diagnostics, Now);
        if (!diagnostics.HasErrors)
            MakePages(library, diagnostics);
        return diagnostics;
    }

    private static void MakePages(Library library, DiagnosticBag diagnostics)
    {
        var builder = new SiteBuilder(library, Theme.Value, Now);
        var output = new ArrayBufferWriter<byte>();
        foreach (var page in builder.Pages(diagnostics))
        {
            output.ResetWrittenCount();
            builder.Write(page, output, diagnostics);
        }
    }

    private static YamlNode Tree(SourceText source)
    {
        var front = source.Text.StartsWith("---\n", StringComparison.Ordinal)
            ? TextSpan.FromBounds(4, source.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)
            : new TextSpan(0, source.Length);
        return YamlReader.Read(source, front, new DiagnosticBag())!;
    }

    public static string Printed(DiagnosticBag diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.ToSorted())
            text.Append(DiagnosticPrinter.Print(diagnostic));
        return text.ToString();
    }
}
