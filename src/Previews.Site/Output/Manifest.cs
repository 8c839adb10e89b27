using System.IO.Enumeration;
using System.Text;

namespace Previews.Site.Output;

/// <summary>
/// What the program made in a folder, written down in the folder itself: only that may be replaced or removed. It is the
/// first file to be written and the last to be removed, so that what a killed build left is known for ours too.
/// </summary>
internal static class Manifest
{
    /// <summary>Says that a folder was made by this program, and lists what it made there.</summary>
    public const string Name = ".previews";

    private const string Heading = "Made by previews, to be replaced as a whole by every build:";

    /// <param name="paths">Below the folder, with forward slashes.</param>
    public static byte[] Of(IEnumerable<string> paths) =>
        Encoding.UTF8.GetBytes(string.Join('\n', paths.Order(StringComparer.Ordinal).Prepend(Heading)) + "\n");

    /// <summary>Whether a folder has a manifest that this program wrote, as it wrote it.</summary>
    public static bool IsKnown(string folder) =>
        Path.Combine(folder, Name) is var manifest && File.Exists(manifest) && File.ReadLines(manifest).FirstOrDefault() == Heading;

    /// <summary>What somebody else put into a folder: files, links, and folders as one.</summary>
    /// <param name="folder">Absolute; everything in it is foreign where it has no manifest of ours.</param>
    /// <exception cref="IOException">The folder cannot be read; so <see cref="UnauthorizedAccessException"/>.</exception>
    public static IReadOnlyList<string> ForeignIn(string folder)
    {
        var made = MadeIn(folder);
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return
        [
            .. new FileSystemEnumerable<string>(folder, (ref entry) => PathOf(ref entry), everything)
            {
                ShouldIncludePredicate = (ref entry) => !made.Contains(PathOf(ref entry)),
                ShouldRecursePredicate = (ref entry) => made.Contains(PathOf(ref entry)) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            }.Order(StringComparer.Ordinal),
        ];
    }

    private static string PathOf(ref FileSystemEntry entry) =>
        entry.ToFullPath()[(entry.RootDirectory.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>With the folders that hold it, and the manifest.</summary>
    private static HashSet<string> MadeIn(string folder)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        if (!IsKnown(folder))
            return made;
        made.Add(Name);
        foreach (var path in File.ReadLines(Path.Combine(folder, Name)).Skip(1))
        {
            for (var end = path.Length; end > 0 && made.Add(path[..end]);)
                end = path.LastIndexOf('/', end - 1);
        }

        return made;
    }
}
