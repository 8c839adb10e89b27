using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Markdown;
using Previews.Content.Yaml;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Articles;

/// <summary>
/// Decides where a link leads that an author wrote. Only a short list of schemes is allowed: a browser runs
/// <c>javascript:</c>, shows <c>data:</c> as a page of ours, and takes <c>//host</c> for another site.
/// </summary>
internal sealed class LinkBinder(BindingScope scope, References<Match> matches, ArticleNeighbours neighbours)
{
    private const string XrefScheme = "xref";

    /// <summary>Among how many headings the one that was meant is looked for.</summary>
    private const int MostHeadings = 200;

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public LinkTarget? Bind(WrittenLink link) => link.IsImage ? ToImage(link) : ToAnything(link);

    private LinkTarget? ToAnything(WrittenLink link)
    {
        var (url, location) = (link.Url, link.Location);
        if (url.Length == 0 || url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
            scope.Diagnostics.InvalidLink(location, url);
        else if (url.StartsWith("//", StringComparison.Ordinal))
            scope.Diagnostics.LinkWithoutScheme(location, url);
        else if (url[0] == '#')
            return ToHeading(url[1..], location, link.Headings);
        else if (SchemeOf(url) is { } scheme)
            return WithScheme(scheme, url, location);
        else if (url[0] == '/')
            scope.Diagnostics.RootedLink(location, url);
        else
            return ToNeighbour(url, location, link.Folder);
        return null;
    }

    /// <summary>A file beside the article: the only images that there are.</summary>
    private LinkTarget.Inside? ToImage(WrittenLink link)
    {
        var (url, location) = (link.Url, link.Location);
        if (url.Length > 0 && SchemeOf(url) is null && url[0] is not ('/' or '#' or '\\'))
            return ToNeighbour(url, location, link.Folder);
        scope.Diagnostics.ImageFromElsewhere(location, url);
        return null;
    }

    /// <summary>What stands before the first colon, if no slash, query or fragment comes before it.</summary>
    private static string? SchemeOf(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && url[end] == ':' ? url[..end] : null;
    }

    private LinkTarget? WithScheme(string scheme, string url, TextLocation location)
    {
        if (string.Equals(scheme, XrefScheme, StringComparison.OrdinalIgnoreCase))
            return ToXref(url[(XrefScheme.Length + 1)..], location);
        if (!Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase))
            scope.Diagnostics.ForbiddenScheme(location, scheme, [.. Schemes, XrefScheme]);
        else if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != "mailto" && uri.Host.Length == 0))
            scope.Diagnostics.InvalidLink(location, url);
        else if (uri.Scheme != "mailto" && uri.UserInfo.Length > 0)
            scope.Diagnostics.AddressWithPassword(location);
        else
            return new LinkTarget.Outside(url);
        return null;
    }

    private LinkTarget.Heading? ToHeading(string id, TextLocation location, IReadOnlyDictionary<string, string> headings)
    {
        if (headings.TryGetValue(id, out var text))
            return new LinkTarget.Heading(id, text);
        scope.Diagnostics.UnknownHeading(location, id, [.. headings.Keys.Take(MostHeadings)]);
        return null;
    }

    /// <summary>As <c>team/BEL</c>, <c>match/2025-09-07-bel-kaz</c>.</summary>
    private LinkTarget.Inside? ToXref(string reference, TextLocation location)
    {
        var (kind, id) = reference.Split('/', 2) is [var first, var second] ? (first, second) : ("", reference);
        switch (kind)
        {
            case "team":
                return ToDefined(scope.Teams, kind, id, location, t => new XrefTarget.ToTeam(t));
            case "match":
                return ToDefined(matches, kind, id, location, m => new XrefTarget.ToMatch(m));
            case "group":
                return ToDefined(scope.Groups, kind, id, location, g => new XrefTarget.ToGroup(g));
            case "article":
                return ToArticle(id, location);
            default:
                scope.Diagnostics.InvalidXref(location, reference);
                return null;
        }
    }

    private LinkTarget.Inside? ToArticle(string id, TextLocation location)
    {
        var isArticle = IsArticle(id);
        if (!isArticle && !neighbours.AreIncomplete)
            scope.Diagnostics.UnknownXref(location, "article", id, neighbours.ArticleIds);
        return isArticle ? new LinkTarget.Inside(new XrefTarget.ToArticle(id)) : null;
    }

    private LinkTarget.Inside? ToDefined<T>(
        References<T> definitions, string kind, string id, TextLocation location, Func<T, XrefTarget> target)
        where T : class
    {
        if (!definitions.TryFind(id, out var value) && !definitions.IsIncomplete)
            scope.Diagnostics.UnknownXref(location, kind, id, [.. definitions.Ids]);
        return value is null ? null : new LinkTarget.Inside(target(value));
    }

    /// <summary>A file beside the article; another article by its file works too, as it does in other viewers of Markdown.</summary>
    private LinkTarget.Inside? ToNeighbour(string url, TextLocation location, string folder)
    {
        var path = Resolve(folder, Uri.UnescapeDataString(url));
        if (path is not null && scope.LookUp(neighbours.Files, path) is StaticFile file)
            return new LinkTarget.Inside(new XrefTarget.ToFile(file));
        if (path is not null && ContentFolders.ExtensionOf(path) == ".md" && IsArticle(ContentFolders.NameWithoutExtension(path)))
            return new LinkTarget.Inside(new XrefTarget.ToArticle(ContentFolders.NameWithoutExtension(path)));
        if (!neighbours.AreIncomplete)
            scope.Diagnostics.UnknownFile(location, url, neighbours.FilePaths);
        return null;
    }

    private bool IsArticle(string id) => scope.LookUp(neighbours.Articles, id) == Answers.Exists;

    /// <summary>Null for a path that leaves the folder of the articles.</summary>
    private static string? Resolve(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
