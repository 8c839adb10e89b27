namespace Previews.Site.Theme;

/// <summary>
/// The addresses of the files that every page links to. Style sheets carry a hash of their content, so that browsers may
/// keep them for ever and still see a change at once.
/// </summary>
internal sealed record AssetLinks(string Stylesheet, string Colours, string Favicon)
{
    internal const string StylesheetSource = "assets/site.css";
    internal const string FaviconSource = "assets/favicon.svg";

    internal static IReadOnlyList<string> Needed { get; } = [StylesheetSource, FaviconSource];

    internal static string Hashed(string name, ReadOnlySpan<byte> content)
    {
        var stem = name[..name.LastIndexOf('.')];
        return $"{stem}.{ContentHash.Of(content)}{Path.GetExtension(name)}";
    }
}
