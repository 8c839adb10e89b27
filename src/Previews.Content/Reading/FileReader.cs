using System.Collections.Immutable;
using Previews.Content.Files;
using Previews.Content.Incremental;
using Previews.Content.Markdown;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>Reads one file as what its path says it is; null where it is not read or not readable, which is reported.</summary>
internal sealed class FileReader(string sourceName, DiagnosticBag diagnostics, FileMemory? memory = null)
{
    /// <summary>All at once; what an earlier reading made of a file is taken over.</summary>
    public ParsedFile?[] ReadAll(ImmutableArray<SourceFile> files)
    {
        var parsed = new ParsedFile?[files.Length];
        var unknown = Enumerable.Range(0, files.Length).Where(i => memory?.TryRecall(files[i], diagnostics, out parsed[i]) != true).ToList();
        Parallel.ForEach(unknown, i => parsed[i] = memory is null ? Parse(files[i]) : memory.Of(files[i], diagnostics, Parse));
        return parsed;
    }

    private ParsedFile? Parse(SourceFile file)
    {
        var kind = FileKinds.Of(file.Path, PlaceOf(file), diagnostics);
        if (kind == FileKind.None)
            return null;
        if (kind == FileKind.Article)
            return new ParsedFile.OfArticle(file);
        if (kind == FileKind.Static)
            return Static(file);
        if (kind == FileKind.Data)
            return ContentFolders.Of(file.Path) == ContentFolders.Matches ? new ParsedFile.OfMatches(file) : ReadData(file);
        var node = ReadYaml(file);
        return kind == FileKind.Settings ? new ParsedFile.OfSettings(node) : Defaults(file, node);
    }

    public ParsedFile.OfData ReadData(SourceFile file) => new(file.Path, ReadYaml(file));

    /// <summary>The front matter of an article and where its text stands; null where it has none, which is reported.</summary>
    public (SourceText Source, YamlNode.Mapping FrontMatter, TextSpan Body)? ReadArticle(SourceFile file)
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

    public TextLocation PlaceOf(SourceFile file) => PlaceOf(file.Path);

    public TextLocation PlaceOf(string path) => FileLocation.Of($"{sourceName}/{path}");

    private string ShownPath(SourceFile file) => $"{sourceName}/{file.Path}";

    private ParsedFile.OfStatic? Static(SourceFile file)
    {
        if (!StaticFiles.Check(file, ShownPath(file), diagnostics))
            return null;
        return new ParsedFile.OfStatic(new StaticFile(file.Path[(ContentFolders.Articles.Length + 1)..], file.Length, file.Read));
    }

    /// <summary>A file that cannot be read still defines what its name says, so that who refers to it is not blamed.</summary>
    private YamlNode ReadYaml(SourceFile file)
    {
        if (TextFile.Read(file, ShownPath(file), diagnostics) is not { } source)
            return new YamlNode.Broken(PlaceOf(file));
        if (YamlReader.Read(source, diagnostics) is { } node)
            return node;
        diagnostics.EmptyFile(source.At(0, 0), file.Path == ContentFolders.SettingsFile);
        return new YamlNode.Broken(source.At(0, 0));
    }

    private ParsedFile.OfDefaults Defaults(SourceFile file, YamlNode node)
    {
        var mapping = MappingReader.Of(node, "the defaults of a folder", diagnostics)?.Mapping ?? YamlNode.Mapping.Unreadable;
        return new ParsedFile.OfDefaults(ContentFolders.FolderOf(file.Path), mapping);
    }
}
