using Previews.Content.Incremental;

namespace Previews.Serving;

/// <summary>What changed below one folder since it was last looked at.</summary>
/// <param name="Paths">Below the folder, with forward slashes; of files, of folders, of things that are gone again.</param>
/// <param name="Extent">Whether that is all.</param>
internal sealed record FolderChanges(IReadOnlyCollection<string> Paths, FolderChanges.Known Extent = FolderChanges.Known.All)
{
    internal enum Known
    {
        /// <summary>The paths are all that changed.</summary>
        All,

        /// <summary>Other files may have come or gone: the folder is to be listed again.</summary>
        NotAll,

        /// <summary>Events were lost: any file may have changed.</summary>
        Nothing,
    }

    public void ReportTo(FollowedFolder folder)
    {
        foreach (var path in Paths)
            folder.Note(path);
        if (Extent == Known.NotAll)
            folder.Look();
        else if (Extent == Known.Nothing)
            folder.Forget();
    }
}
