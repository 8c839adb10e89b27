using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Matches;
using Previews.Content.People;

namespace Previews.Content.Reading;

/// <summary>
/// The files of matches, most of the data: each is read when all that matches refer to is known, and its tree let go as
/// soon as its matches are bound. Trees that live together would be most of what the garbage collector has to move.
/// </summary>
internal sealed class MatchFiles(ImmutableArray<SourceFile> files, FileReader reader, FolderDefaults defaults)
{
    public ImmutableArray<SourceFile> Files => files;

    public Piece PieceOf(SourceFile file) => defaults.PieceOf(file, file.Path);

    public MatchFile Bind(BindingScope scope, SourceFile file)
    {
        var mentions = new List<Mention>();
        var binder = new MatchBinder(scope, mentions);
        var data = reader.ReadData(file, scope.Diagnostics);
        var entities = EntityFile.Split(
            file.Path, data.Node, defaults.For(file.Path), ContentFolders.Matches, "a match", scope.Diagnostics);
        return new MatchFile([.. entities.Select(binder.Bind)], mentions);
    }
}
