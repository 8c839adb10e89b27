using System.Globalization;
using Previews.Benchmarks.Content;
using Previews.Benchmarks.Measuring;
using Previews.Benchmarks.Peers;

namespace Previews.Benchmarks;

/// <summary>
/// Builds generated content with the published program, copies the result for comparison (the floor: nobody writes a site
/// faster than it is copied), and builds the same content with each other generator that is installed.
/// </summary>
internal sealed class WholeSite(string program, string folder, int matches, IReadOnlyList<string> languages, int runs)
{
    private readonly IReadOnlyList<GeneratedGroup> _groups = GeneratedInput.Groups(matches);

    public void Compare()
    {
        var input = Path.Combine(folder, "input");
        FileTree.Write(input, GeneratedInput.Files(matches, languages));
        Compare(output => Build(input, output, "--as-of", GeneratedGroup.AsOf), languages.Count);
    }

    /// <summary>The project's own site, beside the other generators' sites of the matches asked for.</summary>
    public void CompareOwn() => Compare(output => Build(Path.GetFullPath("input"), output), languageCount: null);

    private Measurement Build(string input, string output, params string[] options) => MeasuredProcess.Run(
        program, folder, ["build", "--input", input, "--theme", Path.GetFullPath("theme"), "--output", output, .. options]);

    private void Compare(Func<string, Measurement> build, int? languageCount)
    {
        var own = Report("previews", languageCount, build);
        Report("cp", languageCount, output => MeasuredProcess.Run("cp", folder, "-r", OutputOf("previews", run: 0), output));
        if (Executables.Packages is { } packages)
            Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), packages);
        foreach (var peer in Peer.All)
            Compare(peer, own);
    }

    private void Compare(Peer peer, TimeSpan own)
    {
        if (peer.Executables.Select(Executables.Find).OfType<string>().FirstOrDefault() is not { } executable)
        {
            Console.WriteLine($"{peer.Name,-9} is not installed");
            return;
        }

        var site = Path.Combine(folder, peer.Name);
        FileTree.Write(site, peer.Files(_groups));
        var wall = Report(peer.Name, languageCount: 1, output => MeasuredProcess.Run(executable, site, peer.Arguments(Path.GetRelativePath(site, output))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"previews : {peer.Name} = {own / wall:0.00}"));
    }

    private string OutputOf(string name, int run) => Path.Combine(folder, $"{name}-{run.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>
    /// Prints the least, the median and the largest of several builds, each into a folder of its own: file systems are slow
    /// to reuse what was deleted a moment ago.
    /// </summary>
    /// <param name="languageCount">Of generated content, whose pages are then counted; null: of other content.</param>
    /// <returns>The median of the wall times.</returns>
    private TimeSpan Report(string name, int? languageCount, Func<string, Measurement> build)
    {
        var measured = Enumerable.Range(0, runs).Select(run => build(OutputOf(name, run))).ToList();
        var files = new DirectoryInfo(OutputOf(name, run: 0)).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        var pages = files.Count(f => f.Extension == ".html");
        if (languageCount is { } count)
            RefuseOtherThan(count * _groups.Sum(g => 1 + g.Teams.Count + g.Matches.Count), name, files);
        var wall = measured.Select(m => m.Wall.TotalSeconds).Order().ToList();
        var median = wall[wall.Count / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-9} {pages,6} pages {wall[0],7:0.00} {median,7:0.00} {wall[^1],7:0.00} s  {measured.Min(m => m.Cpu.TotalSeconds),7:0.00} CPU s {measured.Max(m => m.PeakMemory) / 1e6,6:0} MB {pages / median,7:0} pages/s {files.Sum(f => f.Length) / 1e6,7:0.0} MB written"));
        return TimeSpan.FromSeconds(median);
    }

    /// <summary>Who writes fewer pages than there are matches, groups and teams is not to be compared.</summary>
    private void RefuseOtherThan(int expected, string name, IEnumerable<FileInfo> files)
    {
        var ids = _groups.SelectMany(g => (IEnumerable<string>)[g.Id, .. g.Teams, .. g.Matches.Select(m => m.Id)]).ToHashSet(StringComparer.Ordinal);
        var found = files.Count(f => f.Name == "index.html" && ids.Contains(f.Directory!.Name));
        if (found != expected)
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{name} wrote {found} pages of matches, groups and teams; there are {expected}."));
    }
}
