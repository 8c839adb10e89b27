using System.Globalization;

namespace Previews.Site.Output;

/// <summary>
/// The published folder and its neighbours: the site is built in one beside it and put in its place as a whole.
/// Refuses every folder that is not ours before anything is touched.
/// </summary>
public sealed class OutputFolder
{
    private const int ForeignNamed = 3;

    private OutputFolder(string path)
    {
        Path = path;
        var parent = System.IO.Path.GetDirectoryName(path)!;
        var name = System.IO.Path.GetFileName(path);
        Staging = System.IO.Path.Combine(parent, $".{name}.next");
        Old = System.IO.Path.Combine(parent, $".{name}.old");
        Lock = System.IO.Path.Combine(parent, $".{name}.lock");
    }

    public string Path { get; }

    /// <summary>The site being built, and after the exchange the site that was.</summary>
    public string Staging { get; }

    /// <summary>The site that was, on systems that cannot exchange two folders in one step.</summary>
    public string Old { get; }

    public string Lock { get; }

    /// <param name="path">Absolute, or relative to the current folder.</param>
    /// <param name="sources">The folders that the site is made from: the output may not overlap them.</param>
    /// <exception cref="MachineTroubleException">The folder may not be replaced.</exception>
    public static OutputFolder At(string path, params IEnumerable<string> sources)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        if (System.IO.Path.GetDirectoryName(full) is null)
            throw new MachineTroubleException($"The output folder `{path}` is the root of a file system; choose a folder below it.");
        foreach (var source in sources.Select(s => System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(s))))
        {
            if (IsWithin(Resolved(full), Resolved(source)) || IsWithin(Resolved(source), Resolved(full)))
                throw new MachineTroubleException(
                    $"The output folder `{path}` and the source folder `{source}` overlap; the output is replaced as a whole, so it must stand apart.");
        }

        RefuseOther(full, path);
        return new OutputFolder(full);
    }

    /// <summary>A folder that nothing can be removed from would change its place and then stay for ever.</summary>
    /// <exception cref="MachineTroubleException">The site's folder may not be written to.</exception>
    internal void RefuseReadOnly()
    {
        if (Directory.Exists(Path) && !FolderAccess.IsWritable(Path))
            throw new MachineTroubleException($"The output folder `{Path}` may not be written to; the site in it is as it was.");
    }

    /// <summary>
    /// What somebody else put into the site would be gone with it; so would another's folder beside it that has one of the
    /// names that this program uses there.
    /// </summary>
    /// <exception cref="MachineTroubleException">There is something.</exception>
    internal void RefuseForeign()
    {
        foreach (var folder in new[] { Path, Staging, Old }.Where(Directory.Exists))
            RefuseForeign(folder, named: folder);
    }

    /// <summary>Looks once more at a site that was taken from its place, before it is removed: meanwhile somebody may have put something into it.</summary>
    /// <param name="putBack">Done before the exception.</param>
    /// <exception cref="MachineTroubleException">There is something.</exception>
    internal void RefuseForeignSince(string aside, Action putBack)
    {
        try
        {
            RefuseForeign(aside, named: Path);
        }
        catch (Exception)
        {
            putBack();
            throw;
        }
    }

    private static void RefuseForeign(string folder, string named)
    {
        if (Manifest.ForeignIn(folder) is not { Count: > 0 } foreign)
            return;
        throw new MachineTroubleException(Manifest.IsKnown(folder)
            ? $"`{named}` is replaced as a whole, but not all in it was made by this program: {Names(foreign)}. Nothing was touched; move that elsewhere first."
            : $"`{named}` is replaced as a whole, but its list `{Manifest.Name}` does not say which files were made by this program: an earlier version wrote none, or somebody changed it. Nothing was touched. If nothing in the folder is yours, delete it (`rm -r '{named}'`); the next build makes it again.");
    }

    private static string Names(IReadOnlyList<string> paths) =>
        string.Join(", ", paths.Take(ForeignNamed).Select(p => $"`{p}`"))
        + (paths.Count > ForeignNamed ? string.Create(CultureInfo.InvariantCulture, $" and {paths.Count - ForeignNamed} more") : "");

    private static void RefuseOther(string full, string path)
    {
        var info = new FileInfo(full);
        if (info.LinkTarget is not null)
            throw new MachineTroubleException($"The output folder `{path}` is a symbolic link; name the folder that it leads to.");
        if (info.Exists)
            throw new MachineTroubleException($"The output folder `{path}` is a file; remove it or choose another name.");
        if (Directory.Exists(full) && !File.Exists(System.IO.Path.Combine(full, Manifest.Name)) && Directory.EnumerateFileSystemEntries(full).Any())
            throw new MachineTroubleException(
                $"The folder `{path}` was not made by this program and is not empty; it is left as it is. Empty it or choose another with `--output`.");
    }

    /// <summary>The same folder by its real name: a link above it may lead into a source.</summary>
    private static string Resolved(string full)
    {
        if (System.IO.Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = new DirectoryInfo(System.IO.Path.Combine(Resolved(parent), System.IO.Path.GetFileName(full)));
        return here.LinkTarget is null ? here.FullName : here.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here.FullName;
    }

    private static bool IsWithin(string inner, string outer) =>
        inner == outer || inner.StartsWith(outer + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
