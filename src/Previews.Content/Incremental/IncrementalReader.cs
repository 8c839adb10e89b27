using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// Reads the same source again and again. What did not change since the last reading is taken over, the very instances. One
/// reading at a time.
/// </summary>
public sealed class IncrementalReader
{
    private readonly RememberedSteps _steps = new();

    /// <summary>Gives what <see cref="ContentReader.Read(IFileSource, DiagnosticBag, Instant)"/> gives.</summary>
    /// <param name="source">The same each time.</param>
    /// <param name="today">What the clock says.</param>
    public Library Read(IFileSource source, DiagnosticBag diagnostics, Instant today) =>
        new ContentReader(source, diagnostics, _steps, today).Read();

    /// <summary>The ids of what a file defines, as it was read last: its name, or those that are written in it.</summary>
    public ImmutableArray<string> IdsIn(SourceFile file)
    {
        var ignored = new DiagnosticBag();
        return _steps.Files.TryRecall<ParsedFile>(file, ignored, out var parsed) ? parsed switch
        {
            ParsedFile.OfArticle => [ContentFolders.NameWithoutExtension(file.Path)],
            ParsedFile.OfData data => IdsIn(data),
            ParsedFile.OfMatches => IdsIn(new FileReader("").ReadData(file, ignored)),
            _ => [],
        } : [];

        ImmutableArray<string> IdsIn(ParsedFile.OfData data) =>
            [.. EntityFile.Split(data.Path, data.Node, [], data.Folder, data.Folder, ignored).Select(e => e.Id).OfType<string>()];
    }
}
