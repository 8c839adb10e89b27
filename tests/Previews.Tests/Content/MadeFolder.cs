using System.Text.RegularExpressions;

namespace Previews.Tests.Content;

/// <summary>
/// A folder on the disk with files that a checkout cannot hold, each described by a line: <c>link PATH TARGET</c>,
/// <c>large PATH</c> (100 MB), <c>empty PATH</c>. In a path <c>\u202E</c> stands for that character.
/// </summary>
internal sealed class MadeFolder : IDisposable
{
    private const long Large = 100 * 1024 * 1024;

    public MadeFolder(IReadOnlyDictionary<string, byte[]> files, IEnumerable<string> made)
    {
        foreach (var (path, bytes) in files)
            File.WriteAllBytes(PlaceFor(path), bytes);
        foreach (var line in made.Select(l => l.Split(' ')))
            Make(line[0], PlaceFor(Regex.Unescape(line[1])), line.Length > 2 ? line[2] : "");
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("previews-case-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void Make(string kind, string path, string target)
    {
        if (kind == "link")
        {
            File.CreateSymbolicLink(path, target);
            return;
        }

        using var file = File.Create(path);
        file.SetLength(kind == "large" ? Large : 0);
    }

    private string PlaceFor(string path)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        return full;
    }
}
