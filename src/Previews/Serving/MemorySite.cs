using Previews.Site.Live;

namespace Previews.Serving;

/// <summary>The site as it is in memory, with the script that listens for changes in its pages.</summary>
internal sealed class MemorySite(LiveSite site) : IServedSite
{
    public string BasePath => site.BasePath ?? "/";

    public ServedFile? Find(string path) => site.Find(path) is { } content
        ? new ServedFile(path, path.EndsWith(".html", StringComparison.Ordinal) ? LiveReload.AddTo(content) : content)
        : null;
}
