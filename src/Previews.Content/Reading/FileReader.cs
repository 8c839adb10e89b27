using Previews.Content.Files;
using Previews.Content.Markdown;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>Reads one file as what its path says it is; null if it is not read or not readable, which is reported.</summary>
internal sealed class FileReader(string sourceName)
{
    public ParsedFile? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        var kind = FileKinds.Of(file.Path, PlaceOf(file.Path), diagnostics);
        if (kind == FileKind.None)
            return null;
        if (kind == FileKind.Article)
            return new ParsedFile.OfArticle(file);
        if (kind == FileKind.Static)
            return Static(file, diagnostics);
        if (kind == FileKind.Data)
            return ContentFolders.Of(file.Path) == ContentFolders.Matches ? new ParsedFile.OfMatches(file) : ReadData(file, diagnostics);
        var node = ReadYaml(file, diagnostics);
        return kind == FileKind.Settings ? new ParsedFile.OfSettings(node) : Defaults(file, node, diagnostics);
    }

    public ParsedFile.OfData ReadData(SourceFile file, DiagnosticBag diagnostics) => new(file.Path, ReadYaml(file, diagnostics));

    /// <summary>The front matter of an article and where its text stands; null if it has none, which is reported.</summary>
    public (SourceText Source, YamlNode.Mapping FrontMatter, TextSpan Body)? ReadArticle(SourceFile file, DiagnosticBag diagnostics)
    {
        if (TextFile.Read(file, ShownPath(file), diagnostics) is not { } source
            || MergeConflict.Report(source, new TextSpan(0, source.Length), diagnostics)
            || FrontMatter.Find(source, diagnostics) is not { } parts)
            return null;
        var node = YamlReader.Read(source, parts.Yaml, diagnostics);
        if (node is null)
            diagnostics.EmptyFrontMatter(source.At(0, source.Line(0).Length));
        return node is not null && MappingReader.Of(node, "the front matter of an article", diagnostics) is { } keys
            ? (source, keys.Mapping, parts.Body)
            : null;
    }

    /// <summary>Where messages about a file as a whole point to.</summary>
    public TextLocation PlaceOf(string path) => FileLocation.Of($"{sourceName}/{path}");

    private string ShownPath(SourceFile file) => $"{sourceName}/{file.Path}";

    /// <summary>One that is refused is there all the same, so that who shows it is not told that it is not.</summary>
    private ParsedFile.OfStatic Static(SourceFile file, DiagnosticBag diagnostics)
    {
        StaticFiles.Check(file, ShownPath(file), diagnostics);
        return new ParsedFile.OfStatic(new StaticFile(file.Path[(ContentFolders.Articles.Length + 1)..], file.Length, file.Read));
    }

    /// <summary>A file that cannot be read still defines what its name says, so that references to it are not reported.</summary>
    private YamlNode ReadYaml(SourceFile file, DiagnosticBag diagnostics)
    {
        if (TextFile.Read(file, ShownPath(file), diagnostics) is not { } source)
            return new YamlNode.Broken(PlaceOf(file.Path));
        if (YamlReader.Read(source, diagnostics) is { } node)
            return node;
        diagnostics.EmptyFile(source.At(0, 0), file.Path == ContentFolders.SettingsFile);
        return new YamlNode.Broken(source.At(0, 0));
    }

    private static ParsedFile.OfDefaults Defaults(SourceFile file, YamlNode node, DiagnosticBag diagnostics)
    {
        var mapping = MappingReader.Of(node, "the defaults of a folder", diagnostics)?.Mapping ?? YamlNode.Mapping.Unreadable;
        return new ParsedFile.OfDefaults(ContentFolders.FolderOf(file.Path), mapping);
    }
}
