using System.Text;
using Previews.Site.Live;

namespace Previews.Serving;

/// <summary>The site as it is in memory, with the script that listens for changes in its pages.</summary>
internal sealed class MemorySite(LiveSite site) : IServedSite
{
    /// <summary>Before the first site without a mistake there is nothing to show the mistakes over.</summary>
    private static readonly byte[] Waiting = Encoding.UTF8.GetBytes(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>previews</title></head><body><p>There is no site yet.</p></body></html>\n");

    public string BasePath => site.BasePath ?? "/";

    public ServedFile? Find(string path)
    {
        var content = site.BasePath is null && path == "404.html" ? Waiting : site.Find(path);
        return content is null ? null : new ServedFile(path, path.EndsWith(".html", StringComparison.Ordinal) ? PageWithScript.Of(content) : content);
    }
}
