namespace Previews.Site.Frame;

/// <summary>Where the site stands on the web: its host and, if it lives below a path, that path.</summary>
/// <param name="BaseUrl">Absolute, ends in a slash: <c>https://example.org/football/</c>.</param>
internal sealed record SiteAddress(Uri BaseUrl)
{
    /// <summary><c>https://example.org</c>: before a link within the site it makes it absolute.</summary>
    public string Origin => BaseUrl.GetLeftPart(UriPartial.Authority);

    /// <summary>For links within the site: <c>/football/matchs/…/</c>.</summary>
    public string Link(string path) => BaseUrl.AbsolutePath + path;

    /// <summary>For canonical addresses and feeds.</summary>
    public string Absolute(string path) => BaseUrl.AbsoluteUri + path;
}
