using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>A file read by itself, without a look at any other, so that all are read at once.</summary>
internal abstract record ParsedFile
{
    private ParsedFile()
    {
    }

    public sealed record OfSettings(YamlNode Node) : ParsedFile;

    /// <param name="Folder">For which folder and those below it they hold: <c>matches/friendlies/</c>.</param>
    public sealed record OfDefaults(string Folder, YamlNode.Mapping Defaults) : ParsedFile;

    public sealed record OfData(string Path, YamlNode Node) : ParsedFile;

    public sealed record OfArticle(string Path, SourceText Source, YamlNode.Mapping FrontMatter, TextSpan Body) : ParsedFile;

    public sealed record OfStatic(StaticFile File) : ParsedFile;
}
