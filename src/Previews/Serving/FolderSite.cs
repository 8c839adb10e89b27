namespace Previews.Serving;

/// <summary>The published folder as a static host shows it: no listing, no hidden files, no way out of it by links.</summary>
internal sealed class FolderSite(string folder, string basePath = "/") : IServedSite
{
    public string BasePath => basePath;

    public ServedFile? Find(string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        if (!file.Exists || LeadsThroughLink(file))
            return null;
        try
        {
            return new ServedFile(path, File.ReadAllBytes(file.FullName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private bool LeadsThroughLink(FileInfo file)
    {
        if (file.LinkTarget is not null)
            return true;
        var root = Path.GetFullPath(folder);
        for (var parent = file.Directory; parent is not null && parent.FullName.Length > root.Length; parent = parent.Parent)
        {
            if (parent.LinkTarget is not null)
                return true;
        }

        return false;
    }
}
