using Previews.Site.Output;
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

    public static void Check(IReadOnlyCollection<OutputFile> files, DiagnosticBag diagnostics)
    {
        var paths = new HashSet<string>(files.Count, StringComparer.OrdinalIgnoreCase);
        if (files.All(f => paths.Add(f.Path)))
            return;
        foreach (var group in files.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            diagnostics.ReportSamePath(AddressOf(group.First().Path));
    }

    private static string AddressOf(string path) => path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
}
