using System.Globalization;
using Previews.Interruptions;
using Previews.Site.Live;
using Previews.Site.Output;

namespace Previews.Tests.Site.Output;

/// <summary>A build is killed before and after each step that it makes on the disk, and at moments drawn by lot.</summary>
public sealed class InterruptionTests : IDisposable
{
    /// <summary>More by a switch: <c>PREVIEWS_KILLS=200</c>.</summary>
    private const int Moments = 20;
    private const int Seed = 20250907;
    private const string Before = "2025-09-06T20:00+02:00";
    private const string After = "2025-09-07T23:30+02:00";

    private readonly string _root = Directory.CreateTempSubdirectory("previews-killed-").FullName;

    private string Output => Path.Combine(_root, "output");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("before", "exchange")]
    [InlineData("after", "exchange")]
    [InlineData("before", "rename")]
    [InlineData("after", "rename")]
    public void Build_killed_at_a_step_leaves_a_whole_site_and_the_next_succeeds(string when, string way)
    {
        Publish("new");
        var whole = FolderContent.Of(Output);
        Publish("old");
        var old = FolderContent.Of(Output);

        var (folder, step) = (OutputFolder.At(Output), 1);
        while (ChildProcess.Run("Previews.Interruptions", null, Output, "new", step.ToString(CultureInfo.InvariantCulture), when, way) == ChildProcess.Killed)
        {
            // Without the exchange there is a moment between two renames at which the old site stands beside its place.
            var found = FolderContent.Of(Output) ?? (way == "rename" ? FolderContent.Of(folder.Old) : null);
            Assert.True(found == old || found == whole, $"step {step} {when}: the site is neither the old nor the new one:\n{found}");

            var isLeft = new[] { folder.Staging, folder.Old }.Any(Directory.Exists);
            Assert.True(isLeft == Publish("old")!.Mended is not null, $"step {step} {when}: what was left behind is not what was said");
            AssertAlone(old);
            step++;
        }

        Assert.True(step > 15, $"only {step - 1} steps were interrupted");
        Assert.Equal(whole, FolderContent.Of(Output));
    }

    [Fact]
    public void Build_killed_at_any_moment_leaves_a_whole_site_and_the_next_succeeds()
    {
        Build(After, null);
        var later = FolderContent.Of(Output);
        var duration = Time(() => Build(Before, null));
        var earlier = FolderContent.Of(Output);
        var random = new Random(Seed);
        var killed = 0;
        for (var moment = 0; moment < MomentsWanted; moment++)
        {
            killed += Build(After, duration * (0.1 + 0.9 * random.NextDouble())) == ChildProcess.Killed ? 1 : 0;
            var found = FolderContent.Of(Output);
            Assert.True(found == earlier || found == later, $"moment {moment}: the site is neither the old nor the new one");
            // A machine that is less busy by now builds faster: what would be killed later than that would not be killed at all.
            var next = Time(() => Assert.Equal(ExitCodes.Good, Build(Before, null)));
            duration = next < duration ? next : duration;
            AssertAlone(earlier);
        }

        Assert.True(killed > MomentsWanted / 2, $"only {killed} builds were killed");
    }

    private static int MomentsWanted =>
        int.TryParse(Environment.GetEnvironmentVariable("PREVIEWS_KILLS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Moments;

    private static TimeSpan Time(Action action)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private int Build(string instant, TimeSpan? kill) => ChildProcess.Run(
        "previews", kill, "--input", Repository.Path("input"), "--theme", Repository.Path("theme"), "--output", Output, "--as-of", instant);

    /// <summary>The site stands as expected, and nothing beside it.</summary>
    private void AssertAlone(string? site)
    {
        Assert.Equal(site, FolderContent.Of(Output));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    private Publication? Publish(string version) => new SiteWriter(OutputFolder.At(Output)).Publish(SampleSite.Files(version), () => true);
}
