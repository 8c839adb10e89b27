
namespace Previews.Site.Frame;

/// <summary>A page that the site has: where it stands, which template makes it, and what the template sees.</summary>
/// <param name="Path">Below the site's root; empty or ending in a slash for a folder's index.</param>
/// <param name="Subject">The match, the group, the team, the article that it is about; null for a page about all.</param>
/// <param name="Make">Called once, when the page is written.</param>
internal sealed record PageSpec(string Path, string Template, object? Subject, Func<PageModel> Make)
{
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;
}
