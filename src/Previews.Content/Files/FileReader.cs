using Previews.Content.Markdown;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>Reads one file as what its path says it is; null where it is not read or not readable, which is reported.</summary>
internal sealed class FileReader(string sourceName, DiagnosticBag diagnostics)
{
    public ParsedFile? Read(SourceFile file)
    {
        var shownPath = $"{sourceName}/{file.Path}";
        var kind = FileKinds.Of(file.Path, FileLocation.Of(shownPath), diagnostics);
        if (kind == FileKind.None)
            return null;
        if (kind == FileKind.Static)
            return Static(file, shownPath);
        if (TextFile.Read(file, shownPath, diagnostics) is not { } source)
            return BrokenData(kind, file, FileLocation.Of(shownPath));
        return kind switch
        {
            FileKind.Article => Article(file, source),
            FileKind.DirectoryDefaults => Defaults(file, source),
            FileKind.Settings => new ParsedFile.OfSettings(Yaml(source)),
            _ => new ParsedFile.OfData(file.Path, Yaml(source)),
        };
    }

    private ParsedFile.OfStatic? Static(SourceFile file, string shownPath)
    {
        if (ContentFolders.ExtensionOf(file.Path) == ".svg" && !StaticFiles.CheckSvg(file, shownPath, diagnostics))
            return null;
        return new ParsedFile.OfStatic(new StaticFile(file.Path[(ContentFolders.Articles.Length + 1)..], file.Length, file.Read));
    }

    /// <summary>A file that cannot be read still defines what its name says, so that who refers to it is not blamed.</summary>
    private static ParsedFile? BrokenData(FileKind kind, SourceFile file, TextLocation location) => kind switch
    {
        FileKind.Data => new ParsedFile.OfData(file.Path, new YamlNode.Broken(location)),
        FileKind.Settings => new ParsedFile.OfSettings(new YamlNode.Broken(location)),
        _ => null,
    };

    private YamlNode Yaml(SourceText source)
    {
        if (YamlReader.Read(source, diagnostics) is { } node)
            return node;
        diagnostics.EmptyFile(source.At(0, 0));
        return new YamlNode.Broken(source.At(0, 0));
    }

    private ParsedFile.OfDefaults? Defaults(SourceFile file, SourceText source)
    {
        var node = Yaml(source);
        if (MappingReader.Of(node, "the defaults of a folder", diagnostics) is not { } keys)
            return null;
        return new ParsedFile.OfDefaults(ContentFolders.FolderOf(file.Path), keys.Mapping);
    }

    private ParsedFile.OfArticle? Article(SourceFile file, SourceText source)
    {
        if (MergeConflict.Report(source, new TextSpan(0, source.Length), diagnostics))
            return null;
        if (FrontMatter.Find(source, diagnostics) is not { } parts)
            return null;
        var node = YamlReader.Read(source, parts.Yaml, diagnostics);
        if (node is null)
            diagnostics.EmptyFrontMatter(source.At(0, source.Line(0).Length));
        return node is not null && MappingReader.Of(node, "the front matter of an article", diagnostics) is { } keys
            ? new ParsedFile.OfArticle(file.Path, source, keys.Mapping, parts.Body)
            : null;
    }
}
