namespace Previews.Content.Files;

/// <summary>
/// Files that nobody means for the site: what a folder's README says to those who work in it, hidden files, which are an editor's
/// or git's, and those that editors write beside the file that is saved, for a moment (Vim's trial whether it may write,
/// JetBrains' copies) or for good (backups).
/// </summary>
public static class PassedOver
{
    private const string VimsTrial = "4913";
    private const string Readme = "README.md";

    /// <param name="path">Below the folder of the content or the theme, with forward slashes.</param>
    public static bool IsIn(string path)
    {
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (Is(path.AsSpan(part)))
                return true;
        }

        return false;
    }

    /// <param name="name">Of a file or a folder.</param>
    public static bool Is(ReadOnlySpan<char> name) =>
        name is ['.', ..] or [.., '~'] or ['#', .., '#'] or VimsTrial or Readme
        || name.EndsWith("___jb_tmp___")
        || name.EndsWith("___jb_old___");
}
