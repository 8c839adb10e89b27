using NodaTime;
using Previews.Football;

namespace Previews.Site.Frame;

/// <summary>A page that the site has: where it stands, and how what its template sees is made.</summary>
/// <param name="Path">Below the site's root; empty or ending in a slash for a folder's index.</param>
/// <param name="Subject">The match, the group, the team, the article that it is about; null for a page about all.</param>
/// <param name="Group">
/// Of which it shows what has to be computed; null: of none. Pages of a group are made together, so that this is computed once and need not
/// be kept.
/// </param>
/// <param name="Changed">When what it shows was last changed; null: the page is nothing for search engines.</param>
/// <param name="Make">Called when the page is written, with the edition or a view of it.</param>
internal sealed record PageSpec(
    PageKind Kind,
    Edition Edition,
    string Path,
    object? Subject,
    Group? Group,
    Func<Edition, Instant?>? Changed,
    Func<Edition, PageFrames, object> Make)
{
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;
}
