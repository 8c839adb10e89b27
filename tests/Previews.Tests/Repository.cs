namespace Previews.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root, written with forward slashes.</summary>
    public static string Path(string path) => System.IO.Path.Combine(Root, path);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "Previews.sln")))
                return folder;
        }

        throw new InvalidOperationException("The tests run below the folder of Previews.sln.");
    }
}
