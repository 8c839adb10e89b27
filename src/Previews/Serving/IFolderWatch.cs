namespace Previews.Serving;

/// <summary>Follows one folder with all that is below it.</summary>
internal interface IFolderWatch : IDisposable
{
    /// <summary>Takes what has changed since the last call.</summary>
    FolderChanges Take();
}
