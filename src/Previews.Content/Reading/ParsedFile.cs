using Previews.Content.Files;
using Previews.Content.Yaml;

namespace Previews.Content.Reading;

/// <summary>A file read by itself, without a look at any other, so that all are read at once.</summary>
internal abstract record ParsedFile
{
    private ParsedFile()
    {
    }

    public sealed record OfSettings(YamlNode Node) : ParsedFile;

    /// <param name="Folder">For which folder and those below it they hold: <c>matches/friendlies/</c>.</param>
    public sealed record OfDefaults(string Folder, YamlNode.Mapping Defaults) : ParsedFile;

    public sealed record OfData(string Path, YamlNode Node) : ParsedFile
    {
        public string Folder { get; } = ContentFolders.Of(Path);
    }

    /// <summary>Read when all that they refer to is known.</summary>
    public sealed record OfMatches(SourceFile File) : ParsedFile;

    /// <summary>Read when all that it refers to is known.</summary>
    public sealed record OfArticle(SourceFile File) : ParsedFile;

    public sealed record OfStatic(StaticFile File) : ParsedFile;
}
