namespace Previews.Content.Files;

/// <summary>The folders of <c>input/</c>: what a file is follows from the first folder of its path.</summary>
internal static class ContentFolders
{
    public const string SettingsFile = "settings.yml";
    public const string DirectoryFile = "_directory.yml";
    public const string Articles = "articles";
    public const string Matches = "matches";

    /// <summary>Those that hold YAML; a list in a file stands under the folder's name.</summary>
    public static readonly string[] OfData = ["teams", "cities", "venues", "people", "regulations", "competitions", Matches];

    public static string Of(string path) => path.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? path[..slash] : "";

    /// <summary>The folder that a file stands in, with its slash: <c>matches/friendlies/</c>.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    public static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    public static string NameWithoutExtension(string path) =>
        FileName(path) is var name && name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : FileName(path);

    public static string ExtensionOf(string path) =>
        FileName(path) is var name && name.LastIndexOf('.') is var dot and > 0 ? name[dot..] : "";

    /// <summary>A name that begins with <c>_</c>, of the file or of a folder above it, is not published.</summary>
    public static bool IsUnpublished(string path) => path.Split('/').Any(part => part.StartsWith('_'));
}
