namespace Previews.Tests.Site.Output;

/// <summary>What a folder holds, to be compared as a whole.</summary>
internal static class FolderContent
{
    /// <returns>A line for each file, its path and its bytes; null where there is no folder.</returns>
    public static string? Of(string folder) => !Directory.Exists(folder)
        ? null
        : string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(folder, f)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}"));

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
