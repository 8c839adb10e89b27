using System.Net;
using System.Text;

namespace Previews.Serving;

/// <summary>
/// The site as it is in memory, with the script that listens for changes in its pages. What cannot be made is shown as it was last;
/// a page that never was, as one that says why.
/// </summary>
/// <param name="basePath">Null before the first good site.</param>
/// <param name="make">The bytes of a file; null where the site has none.</param>
/// <param name="latest">Those that were made last, for an earlier state of the site.</param>
/// <param name="report">Is told why a file cannot be made; says it to the author.</param>
internal sealed class MemorySite(Func<string?> basePath, Func<string, byte[]?> make, Func<string, byte[]?> latest, Func<Exception, string> report) : IServedSite
{
    /// <summary>Before the first site without a mistake there is nothing to show the mistakes over.</summary>
    private static readonly byte[] Waiting = Bare("<p>There is no site yet.</p>");

    public string BasePath => basePath() ?? "/";

    public ServedFile? Find(string path)
    {
        try
        {
            return Served(path, basePath() is null && path == "404.html" ? Waiting : make(path));
        }
        catch (Exception exception)
        {
            return Instead(path, report(exception));
        }
    }

    private ServedFile? Instead(string path, string reason) => Served(path, latest(path))
        ?? (IsPage(path) ? Served(path, Bare($"<pre role=\"alert\">{WebUtility.HtmlEncode(reason)}</pre>"))! with { IsFault = true } : null);

    private static ServedFile? Served(string path, byte[]? content) =>
        content is null ? null : new ServedFile(path, IsPage(path) ? PageWithScript.Of(content) : content);

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static byte[] Bare(string body) => Encoding.UTF8.GetBytes(
        $"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>previews</title></head><body>{body}</body></html>\n");
}
