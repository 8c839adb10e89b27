namespace Previews.Serving;

/// <summary>A file as it is sent.</summary>
/// <param name="Path">Below the site's root, with forward slashes; its extension gives the type.</param>
internal sealed record ServedFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether it stands for a page that could not be made.</summary>
    public bool IsFault { get; init; }
}

/// <summary>A site to serve: on disk, or in memory.</summary>
internal interface IServedSite
{
    /// <summary>Where on its host the site stands: <c>/</c> or <c>/football/</c>.</summary>
    string BasePath { get; }

    /// <param name="path">Below the site's root, with forward slashes, without a way up; <c>nl/index.html</c>.</param>
    /// <returns>Null where the site has no such file.</returns>
    ServedFile? Find(string path);
}
