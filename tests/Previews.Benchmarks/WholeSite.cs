using System.Globalization;
using Previews.Benchmarks.Content;
using Previews.Benchmarks.Measuring;
using Previews.Benchmarks.Peers;

namespace Previews.Benchmarks;

/// <summary>
/// Builds generated content with the published program, copies the result for comparison (the floor: nobody writes a site
/// faster than it is copied), and builds the same content with Hugo where it is installed.
/// </summary>
internal sealed class WholeSite(string program, string folder, int matches, IReadOnlyList<string> languages, int runs)
{
    private string Input => Path.Combine(folder, "input");

    public void Compare()
    {
        FileTree.Write(Input, GeneratedInput.Files(matches, languages));
        Report("previews", output => MeasuredProcess.Run(
            program, folder, "build", "--input", Input, "--theme", Path.GetFullPath("theme"), "--output", output, "--as-of", GeneratedGroup.AsOf));
        Report("cp", output => MeasuredProcess.Run("cp", folder, "-r", OutputOf("previews", run: 0), output));
        if (Executables.Find("hugo") is not { } hugo)
            return;
        FileTree.Write(Path.Combine(folder, "hugo"), HugoSite.Files(matches));
        Report("hugo", output => MeasuredProcess.Run(hugo, Path.Combine(folder, "hugo"), "--quiet", "--destination", output));
    }

    private string OutputOf(string name, int run) => Path.Combine(folder, $"{name}-{run.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>
    /// Prints the least, the median and the largest of several builds, each into a folder of its own: file systems are slow
    /// to reuse what was deleted a moment ago.
    /// </summary>
    private void Report(string name, Func<string, Measurement> build)
    {
        var measured = Enumerable.Range(0, runs).Select(run => build(OutputOf(name, run))).ToList();
        var files = new DirectoryInfo(OutputOf(name, run: 0)).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        var pages = files.Count(f => f.Extension == ".html");
        var wall = measured.Select(m => m.Wall.TotalSeconds).Order().ToList();
        var median = wall[wall.Count / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-9} {matches,6} matches {pages,6} pages {wall[0],7:0.00} {median,7:0.00} {wall[^1],7:0.00} s  {measured.Min(m => m.Cpu.TotalSeconds),7:0.00} CPU s {measured.Max(m => m.PeakMemory) / 1e6,6:0} MB {pages / median,7:0} pages/s {files.Sum(f => f.Length) / 1e6,7:0.0} MB written"));
    }
}
