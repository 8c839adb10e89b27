namespace Previews.Site.Output;

/// <summary>
/// Keeps the published folder true to a site in memory. The first time the site is published as a whole, as by a build;
/// after that only files that changed are written, each beside the folder and then moved over the old one in one step: a
/// reader finds every file whole, old or new. Styles come before the pages that name them, what is gone goes last.
/// </summary>
public sealed class FollowingOutput(OutputFolder folder)
{
    private Dictionary<string, byte[]>? _published;

    /// <param name="files">All files of the site by path; the same instance where the bytes are the same.</param>
    /// <exception cref="MachineTroubleException">The disk is full, the folder may not be written, a build runs; the next call publishes all again.</exception>
    public void Publish(IReadOnlyCollection<KeyValuePair<string, byte[]>> files)
    {
        var before = _published;
        _published = null;
        if (before is null || !Directory.Exists(folder.Path))
            new SiteWriter(folder).Publish([.. files.Select(f => new OutputFile(f.Key, output => System.Buffers.BuffersExtensions.Write(output, f.Value)))], () => true);
        else
            Update(before, files);
        _published = files.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
    }

    private void Update(Dictionary<string, byte[]> before, IReadOnlyCollection<KeyValuePair<string, byte[]>> files)
    {
        var changed = files.Where(f => before.GetValueOrDefault(f.Key) != f.Value).ToList();
        var gone = before.Keys.Except(files.Select(f => f.Key), StringComparer.Ordinal).ToList();
        if (changed.Count + gone.Count == 0)
            return;
        using var held = BuildLock.Take(folder);
        try
        {
            Directory.CreateDirectory(folder.Staging);
            foreach (var (path, content) in changed.OrderBy(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
                Replace(path, content);
            gone.ForEach(Remove);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MachineTroubleException($"`{folder.Path}` could not be brought up to date: {exception.Message}", exception);
        }
        finally
        {
            Directory.Delete(folder.Staging, recursive: true);
        }
    }

    private void Replace(string path, byte[] content)
    {
        var (staged, target) = (Path.Combine(folder.Staging, "file"), Path.Combine(folder.Path, path));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(staged, content);
        File.Move(staged, target, overwrite: true);
    }

    /// <summary>With the folders that are empty then.</summary>
    private void Remove(string path)
    {
        var target = Path.Combine(folder.Path, path);
        File.Delete(target);
        for (var parent = Path.GetDirectoryName(target)!; parent.Length > folder.Path.Length && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }
}
