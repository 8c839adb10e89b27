using System.Collections.Concurrent;

namespace Previews.Tests.Site;

/// <summary>A site built by the program into a temporary folder and read back. Each instant of the real site is built once.</summary>
internal sealed class BuiltSite
{
    private static readonly ConcurrentDictionary<string, Lazy<BuiltSite>> Real = new(StringComparer.Ordinal);

    private BuiltSite(ProgramRun run, IReadOnlyDictionary<string, string> files)
    {
        Run = run;
        Files = files;
    }

    public ProgramRun Run { get; }

    /// <summary>The site's text files by their paths below its root.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public IEnumerable<string> Pages => Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public string this[string path] => Files[path];

    /// <summary>The site in <c>input/</c> as of an instant.</summary>
    public static BuiltSite AsOf(string instant) =>
        Real.GetOrAdd(instant, i => new Lazy<BuiltSite>(() => Build(Repository.Path("input"), Repository.Path("theme"), i))).Value;

    public static BuiltSite Build(string input, string theme, string instant)
    {
        var output = Path.Combine(Path.GetTempPath(), "previews-site-" + Path.GetRandomFileName());
        try
        {
            var run = ProgramRun.Of("build", "--input", input, "--theme", theme, "--output", output, "--as-of", instant);
            return new BuiltSite(run, ReadAll(output));
        }
        finally
        {
            if (Directory.Exists(output))
                Directory.Delete(output, recursive: true);
        }
    }

    private static Dictionary<string, string> ReadAll(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
