namespace Previews.Serving;

/// <summary>Turns the path of a request into that of a file of the site. Everything that is not plainly one is refused.</summary>
internal static class RequestPath
{
    /// <param name="path">Decoded once, as the server gives it: <c>/football/nl/</c>.</param>
    /// <param name="basePath">Where the site stands: <c>/</c> or <c>/football/</c>.</param>
    /// <returns>Below the site's root; null where no file can be meant.</returns>
    public static string? ToFile(string path, string basePath)
    {
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return null;
        var below = path[basePath.Length..];
        if (below.Length == 0 || below.EndsWith('/'))
            below += "index.html";
        return below.Split('/').All(IsPlain) ? below : null;
    }

    /// <summary>
    /// A per cent sign is what is left of a name encoded twice; a colon is a drive or a stream; a leading dot is hidden, or
    /// the way up.
    /// </summary>
    private static bool IsPlain(string name) =>
        name.Length > 0 && name[0] != '.' && name.All(c => c is not ('\\' or '%' or ':') && !char.IsControl(c));
}
