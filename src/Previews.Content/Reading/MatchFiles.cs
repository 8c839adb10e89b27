using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Matches;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>
/// The files of matches, most of the data: each is read when all that matches refer to is known, and its tree let go as
/// soon as its matches are bound. Trees that live together would be most of what the garbage collector has to move.
/// </summary>
internal sealed class MatchFiles(ImmutableArray<SourceFile> files, string sourceName, FolderDefaults defaults)
{
    public ImmutableArray<SourceFile> Files => files;

    /// <summary>What the folders say about all that they hold, the nearest first.</summary>
    public ImmutableArray<object> DefaultsOf(SourceFile file) => ImmutableArray<object>.CastUp(defaults.For(file.Path));

    /// <param name="bind">Is given each match of the file as it stands there.</param>
    public MatchFile Bind(SourceFile file, DiagnosticBag diagnostics, Func<Entity, BoundMatch> bind)
    {
        var data = new FileReader(sourceName, diagnostics).ReadData(file);
        return new MatchFile([.. EntityFile.Split(data, defaults.For(file.Path), ContentFolders.Matches, "a match", diagnostics).Select(bind)]);
    }
}
