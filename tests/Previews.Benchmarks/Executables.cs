namespace Previews.Benchmarks;

internal static class Executables
{
    private const string Path = "PATH";

    /// <summary>Names a folder in which other generators were installed by npm.</summary>
    private const string Peers = "PREVIEWS_PEERS";

    /// <summary>That folder's packages; null where none is named.</summary>
    public static string? Packages =>
        Environment.GetEnvironmentVariable(Peers) is { Length: > 0 } folder ? System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, "node_modules")) : null;

    /// <summary>Puts what was installed for the comparison before all else on the search path, for this process and those that it starts.</summary>
    public static void PreferPeers()
    {
        // None of them is to speak to anybody while it is measured.
        Environment.SetEnvironmentVariable("ASTRO_TELEMETRY_DISABLED", "1");
        if (Packages is { } packages)
            Environment.SetEnvironmentVariable(
                Path,
                System.IO.Path.Combine(packages, ".bin") + System.IO.Path.PathSeparator + Environment.GetEnvironmentVariable(Path));
    }

    /// <summary>Where a program stands on the search path; null where it is not installed.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable(Path) ?? "")
            .Split(System.IO.Path.PathSeparator)
            .Select(folder => System.IO.Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
