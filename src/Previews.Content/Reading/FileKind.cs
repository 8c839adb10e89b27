using System.Collections.Frozen;
using Previews.Content.Files;
using Previews.Content.Values;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>What a file in <c>input/</c> is.</summary>
internal enum FileKind
{
    /// <summary>Not read: unpublished, or refused with a message.</summary>
    None,
    Settings,
    DirectoryDefaults,
    Data,
    Article,
    Static,
}

/// <summary>
/// Finds the kind of a file by its path. A file that would not be read is a mistake: nothing is passed over in silence.
/// </summary>
internal static class FileKinds
{
    private static readonly FrozenSet<string> Published = FrozenSet.Create(
        StringComparer.Ordinal, ".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg", ".pdf", ".csv", ".txt");

    public static FileKind Of(string path, TextLocation location, DiagnosticBag diagnostics)
    {
        var folder = ContentFolders.Of(path);
        var extension = ContentFolders.ExtensionOf(path);
        if (path == ContentFolders.SettingsFile)
            return FileKind.Settings;
        if (ContentFolders.FileName(path) == ContentFolders.DirectoryFile && !ContentFolders.IsUnpublished(ContentFolders.FolderOf(path)))
            return FileKind.DirectoryDefaults;
        if (ContentFolders.IsUnpublished(path))
            return FileKind.None;
        if (folder == ContentFolders.Articles)
            return OfArticleFolder(path, extension, location, diagnostics);
        if (!ContentFolders.OfData.Contains(folder, StringComparer.Ordinal))
            diagnostics.FileNotRead(location, "its folder is not known", FolderHelp(folder));
        else if (extension != ".yml")
            diagnostics.FileNotRead(location, $"`{folder}/` holds YAML", "a YAML file ends with .yml; a leading `_` hides a file");
        // One that ends with .yaml is reported, and read all the same, so that references to what it defines are not reported too.
        var isYaml = extension is ".yml" or ".yaml";
        return isYaml && ContentFolders.OfData.Contains(folder, StringComparer.Ordinal) ? FileKind.Data : FileKind.None;
    }

    private static FileKind OfArticleFolder(string path, string extension, TextLocation location, DiagnosticBag diagnostics)
    {
        if (extension == ".md")
            return FileKind.Article;
        if (!Published.Contains(extension))
        {
            var known = string.Join(" ", Published.Order(StringComparer.Ordinal));
            diagnostics.FileNotRead(location, "articles are .md, files beside them images and documents", $"known are: {known}");
        }
        else if (!path.Split('/').All(IsSafeName))
            diagnostics.UnsafeFileName(location);
        return FileKind.Static;
    }

    private static bool IsSafeName(string name) =>
        name.Length <= 100 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && name[0] != '.' && name[^1] != '.'
        && !Ids.IsDevice(name.Split('.')[0]);

    private static string FolderHelp(string folder)
    {
        string[] known = [ContentFolders.Articles, .. ContentFolders.OfData];
        return Suggestions.DidYouMean(folder, known) ?? $"the folders are: {string.Join(", ", known)}";
    }
}
