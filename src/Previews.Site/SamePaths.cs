using Previews.Site.Snapshots;
using Previews.Text;

namespace Previews.Site;

/// <summary>
/// No two files of the site may have one address. Case does not tell addresses apart: the site may be served from a
/// disk that does not either.
/// </summary>
internal static class SamePaths
{
    private const string Index = "index.html";

    public static void Check(IReadOnlyCollection<string> all, DiagnosticBag diagnostics)
    {
        var paths = new HashSet<string>(all.Count, StringComparer.OrdinalIgnoreCase);
        if (all.All(paths.Add))
            return;
        foreach (var group in all.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            diagnostics.ReportSamePath(AddressOf(group.First()));
    }

    private static string AddressOf(string path) => path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
}
