using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Incremental;
using Previews.Content.Markdown;
using Previews.Content.Values;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Articles;

/// <summary>
/// Decides where an address leads that somebody wrote. Only what is on a short list is a link at all: a browser runs
/// <c>javascript:</c>, shows <c>data:</c> as a page of ours, and takes <c>//host</c> for another site.
/// </summary>
/// <param name="absent">What a name stands for that nothing has: <see cref="Lookups.Broken"/> where not everything could be read.</param>
internal sealed class LinkBinder(
    BindingContext context, Definitions<Match> matches, FrozenSet<string> articles, FrozenDictionary<string, StaticFile> files, object? absent)
{
    private const string XrefScheme = "xref";

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <param name="folder">The article's own, relative to that of the articles.</param>
    public LinkTarget? Bind(string url, TextLocation location, string folder, IReadOnlyCollection<string> headings)
    {
        if (url.Length == 0 || url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
            context.Diagnostics.InvalidLink(location, url);
        else if (url.StartsWith("//", StringComparison.Ordinal))
            context.Diagnostics.LinkWithoutScheme(location, url);
        else if (url[0] == '#')
            return ToHeading(url[1..], location, headings);
        else if (SchemeOf(url) is { } scheme)
            return WithScheme(scheme, url, location);
        else if (url[0] == '/')
            context.Diagnostics.RootedLink(location, url);
        else
            return ToNeighbour(url, location, folder);
        return null;
    }

    /// <summary>A file beside the article: the only images that there are.</summary>
    public LinkTarget? BindImage(string url, TextLocation location, string folder)
    {
        if (url.Length > 0 && SchemeOf(url) is null && url[0] is not ('/' or '#' or '\\'))
            return ToNeighbour(url, location, folder);
        context.Diagnostics.ImageFromElsewhere(location, url);
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
            context.Diagnostics.ForbiddenScheme(location, scheme, [.. Schemes, XrefScheme]);
        else if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != "mailto" && uri.Host.Length == 0))
            context.Diagnostics.InvalidLink(location, url);
        else
            return new LinkTarget.Outside(url);
        return null;
    }

    private LinkTarget.Heading? ToHeading(string id, TextLocation location, IReadOnlyCollection<string> headings)
    {
        if (headings.Contains(id, StringComparer.Ordinal))
            return new LinkTarget.Heading(id);
        context.Diagnostics.UnknownHeading(location, id, headings);
        return null;
    }

    /// <summary>As <c>team/BEL</c>, <c>match/2025-09-07-bel-kaz</c>.</summary>
    private LinkTarget.Inside? ToXref(string reference, TextLocation location)
    {
        var (kind, id) = reference.Split('/', 2) is [var first, var second] ? (first, second) : ("", reference);
        switch (kind)
        {
            case "team":
                return ToDefined(context.Teams, kind, id, location, t => new XrefTarget.ToTeam(t));
            case "match":
                return ToDefined(matches, kind, id, location, m => new XrefTarget.ToMatch(m));
            case "group":
                return ToDefined(context.Groups, kind, id, location, g => new XrefTarget.ToGroup(g));
            case "article" when IsArticle(id):
                return new LinkTarget.Inside(new XrefTarget.ToArticle(id));
            case "article" when absent is not null:
                return null;
            case "article":
                context.Diagnostics.UnknownXref(location, kind, id, articles);
                return null;
            default:
                context.Diagnostics.InvalidXref(location, reference);
                return null;
        }
    }

    private LinkTarget.Inside? ToDefined<T>(
        Definitions<T> definitions, string kind, string id, TextLocation location, Func<T, XrefTarget> target)
        where T : class
    {
        if (!definitions.TryFind(id, out var value) && !definitions.IsIncomplete)
            context.Diagnostics.UnknownXref(location, kind, id, [.. definitions.Ids]);
        return value is null ? null : new LinkTarget.Inside(target(value));
    }

    /// <summary>A file beside the article; another article by its file works too, as it does in other viewers of Markdown.</summary>
    private LinkTarget.Inside? ToNeighbour(string url, TextLocation location, string folder)
    {
        var path = Resolve(folder, Uri.UnescapeDataString(url));
        if (path is not null && FindFile(path) is { } file)
            return new LinkTarget.Inside(new XrefTarget.ToFile(file));
        if (path is not null && ContentFolders.ExtensionOf(path) == ".md" && IsArticle(ContentFolders.NameWithoutExtension(path)))
            return new LinkTarget.Inside(new XrefTarget.ToArticle(ContentFolders.NameWithoutExtension(path)));
        if (absent is null)
            context.Diagnostics.UnknownFile(location, url, files.Keys);
        return null;
    }

    private bool IsArticle(string id)
    {
        var isArticle = articles.Contains(id);
        Lookups.Note("article", id, isArticle ? Lookups.Defined : absent);
        return isArticle;
    }

    private StaticFile? FindFile(string path)
    {
        var file = files.GetValueOrDefault(path);
        Lookups.Note("file", path, file ?? absent);
        return file;
    }

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
