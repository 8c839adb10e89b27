namespace Previews.Site.Output;

/// <summary>Removes a published site and what interrupted builds left beside it, and nothing else.</summary>
public static class SiteRemover
{
    /// <param name="folder">Ours, or empty: <see cref="OutputFolder.At"/> refuses every other.</param>
    /// <returns>Whether there was anything.</returns>
    /// <exception cref="MachineTroubleException">A build runs, a folder may not be removed, or holds what somebody else put there.</exception>
    public static bool Remove(OutputFolder folder)
    {
        if (!Directory.Exists(Path.GetDirectoryName(folder.Path)))
            return false;
        using var held = BuildLock.Take(folder);
        folder.RefuseReadOnly();
        try
        {
            folder.RefuseForeign();
            var steps = new DiskSteps();
            var existed = new[] { folder.Path, folder.Staging, folder.Old }.Any(Directory.Exists);
            steps.Remove(folder.Staging);
            steps.Remove(folder.Old);
            // Moved aside first, so that readers find either the whole site or none.
            if (Directory.Exists(folder.Path))
            {
                steps.Move(folder.Path, folder.Staging);
                folder.RefuseForeignSince(folder.Staging, () => steps.Move(folder.Staging, folder.Path));
            }

            steps.Remove(folder.Staging);
            return existed;
        }
        catch (Exception exception) when (MachineTroubleException.IsCausedBy(exception))
        {
            throw new MachineTroubleException($"`{folder.Path}` could not be removed: {MachineTroubleException.Said(exception)}", exception);
        }
    }
}
