using System.Collections.Immutable;
using Previews.Site.Output;

namespace Previews.Tests.Site.Output;

/// <summary>The program on a machine that does not let it: exit code 3, a sentence that says why, and the old site byte for byte.</summary>
public sealed class PublishingTroubleTests : IDisposable
{
    private const string Before = "2025-09-06T20:00+02:00";
    private const string After = "2025-09-07T23:30+02:00";
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
    private const UnixFileMode All = ReadOnly | UnixFileMode.UserWrite;

    private readonly TemporarySite _site = TemporarySite.From("tests/cases/content/_base", "theme");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("output")]
    [InlineData(".")]
    public void Folder_that_may_not_be_written_is_named_and_the_old_site_stays(string folder)
    {
        var old = Published();
        var path = Path.Combine(_site.Root, folder);

        Permit(path, ReadOnly);
        var run = Build(ChildProcess.RunWithoutPrivilege, After);
        var clean = ChildProcess.RunWithoutPrivilege("clean", "--output", _site.Output);
        Permit(path, All);

        AssertTrouble(run, "be written to", old);
        AssertTrouble(clean, "be written to", old);
    }

    [Fact]
    public void Old_site_that_cannot_be_removed_once_the_new_one_stands_is_told_as_that()
    {
        Published();
        Permit(Path.Combine(_site.Output, "en"), ReadOnly);

        var run = Build(ChildProcess.RunWithoutPrivilege, After);

        Assert.Equal((ExitCodes.MachineTrouble, true), (run.ExitCode, run.Errors.Contains("could not be removed", StringComparison.Ordinal)));
        Permit(Path.Combine(_site.Root, ".output.next", "en"), All);
        Assert.Equal(ExitCodes.Good, Build(ProgramRun.Of, After).ExitCode);
        Assert.Equal(["input", "output", "theme"], Entries());
    }

    [Fact]
    public void Missing_folder_is_made_with_those_above_it()
    {
        var run = Build(ProgramRun.Of, After, "sites/football/output");

        Assert.Equal(ExitCodes.Good, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(_site.Root, "sites/football/output/index.html")));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(Path.Combine(_site.Root, "sites/football")).Select(Path.GetFileName));
    }

    [Fact]
    public void Folder_below_a_file_cannot_be_made()
    {
        _site.Write("note.txt", "mine");

        AssertTrouble(Build(ProgramRun.Of, After, "note.txt/output"), "cannot be written to", old: null);
        Assert.Equal("mine", _site.Read("note.txt"));
    }

    [Fact]
    public void File_of_the_site_that_another_program_has_locked_stops_the_build()
    {
        var old = Published();
        using (new FileStream(Path.Combine(_site.Output, "404.html"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            AssertTrouble(Build(ProgramRun.Of, Before), "404.html", old: null);

        Assert.Equal(old, FolderContent.Of(_site.Output));
    }

    [Fact]
    public void Builds_at_the_same_time_leave_one_whole_site_and_say_that_another_runs()
    {
        var versions = new[] { After, Before }.Select(instant => (Build(ProgramRun.Of, instant), FolderContent.Of(_site.Output)).Item2).ToArray();
        for (var round = 0; round < 3; round++)
        {
            var builds = Enumerable.Range(0, 4)
                .Select(
                    i => ChildProcess.Start(["dotnet", ChildProcess.Assembly("previews"), .. Arguments(versions.Length * i % 4 == 0 ? After : Before, "output")]))
                .ToImmutableArray();
            foreach (var build in builds)
            {
                var errors = build.StandardError.ReadToEnd();
                build.WaitForExit();
                Assert.True(
                    build.ExitCode == ExitCodes.Good
                        || (build.ExitCode == ExitCodes.MachineTrouble && errors.Contains("Another build", StringComparison.Ordinal)),
                    errors);
            }

            Assert.Contains(builds, b => b.ExitCode == ExitCodes.Good);
            Assert.Contains(FolderContent.Of(_site.Output), versions);
            Assert.Equal(["input", "output", "theme"], Entries());
        }
    }

    [Fact]
    public void Lock_is_held_by_one_at_a_time_however_many_want_it_and_its_file_comes_and_goes()
    {
        var folder = OutputFolder.At(_site.Output);
        var (holders, taken, together) = (0, 0, 0);
        Parallel.For(0, 20_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            try
            {
                using var held = BuildLock.Take(folder);
                Interlocked.Increment(ref taken);
                if (Interlocked.Increment(ref holders) > 1)
                    Interlocked.Increment(ref together);
                Interlocked.Decrement(ref holders);
            }
            catch (MachineTroubleException)
            {
                // Another has it: that is what is wanted.
            }
        });

        Assert.True(taken > 100, $"taken only {taken} times");
        Assert.Equal(0, together);
        Assert.False(File.Exists(folder.Lock));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData("theme/assets")]
    [InlineData(".")]
    public void Output_that_overlaps_a_source_is_refused_before_anything_is_touched(string output)
    {
        var all = FolderContent.Of(_site.Root);

        AssertTrouble(Build(ProgramRun.Of, After, output), "overlap", old: null);
        Assert.Equal(all, FolderContent.Of(_site.Root));
    }

    [Theory]
    [InlineData("input/matches")]
    [InlineData("input")]
    [InlineData("theme/parts")]
    public void Folder_that_may_not_be_read_is_an_error_with_its_place(string folder)
    {
        var old = Published();
        foreach (var mode in new[] { UnixFileMode.None, UnixFileMode.UserRead })
        {
            Permit(Path.Combine(_site.Root, folder), mode);
            var run = Build(ChildProcess.RunWithoutPrivilege, After);
            Permit(Path.Combine(_site.Root, folder), All);

            Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
            Assert.Contains($"{folder}/(1,1): error PV0115: the folder cannot be read: permission is denied", run.Errors, StringComparison.Ordinal);
            Assert.Equal(old, FolderContent.Of(_site.Output));
        }
    }

    [Theory]
    [InlineData("input/teams/BEL.yml")]
    [InlineData("input/articles/2025-09-06-belgique-kazakhstan.md")]
    [InlineData("theme/home.sbn-html")]
    public void File_that_may_not_be_read_is_an_error_with_its_place(string file)
    {
        var old = Published();
        Permit(Path.Combine(_site.Root, file), UnixFileMode.None);

        var run = Build(ChildProcess.RunWithoutPrivilege, After);

        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Contains($"{file}(1,1): error PV0114: the file cannot be read: permission is denied", run.Errors, StringComparison.Ordinal);
        Assert.Equal(old, FolderContent.Of(_site.Output));
    }

    [Theory]
    [InlineData("input", "PV0101")]
    [InlineData("input/.", "PV0102")]
    [InlineData("input/matches;input/articles;input/competitions", "PV0513")]
    public void Content_that_is_gone_is_not_published_over_a_site_with_pages(string gone, string code)
    {
        var old = Published();
        foreach (var folder in gone.Split(';'))
            _site.Remove(folder);
        if (gone == "input/.")
            Directory.CreateDirectory(Path.Combine(_site.Root, "input"));

        var run = Build(ProgramRun.Of, After);

        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Contains($"error {code}", run.Errors, StringComparison.Ordinal);
        Assert.Equal(old, FolderContent.Of(_site.Output));
    }

    [Fact]
    public void Build_after_a_killed_one_says_what_it_mended()
    {
        Published();
        FolderContent.Copy(_site.Output, Path.Combine(_site.Root, ".output.next"));
        _site.Remove(".output.next/index.html");
        _site.Write(".output.lock", "");

        Assert.StartsWith(
            "An earlier build was interrupted; what it had left behind is cleared.\n",
            Build(ProgramRun.Of, After).Output,
            StringComparison.Ordinal);
        Assert.Equal(["input", "output", "theme"], Entries());
    }

    private static void Permit(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has other permissions.");
        else
            File.SetUnixFileMode(path, mode);
    }

    private string? Published()
    {
        Assert.Equal(ExitCodes.Good, Build(ProgramRun.Of, Before).ExitCode);
        return FolderContent.Of(_site.Output);
    }

    private ProgramRun Build(Func<string[], ProgramRun> run, string instant, string output = "output") => run(Arguments(instant, output));

    private string[] Arguments(string instant, string output) =>
    [
        "--input", Path.Combine(_site.Root, "input"), "--theme", Path.Combine(_site.Root, "theme"), "--output", Path.Combine(_site.Root, output), "--as-of", instant,
    ];

    private IEnumerable<string?> Entries() => Directory.EnumerateFileSystemEntries(_site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    /// <param name="old">What the output folder held; null: it is not looked at.</param>
    private void AssertTrouble(ProgramRun run, string sentence, string? old)
    {
        Assert.True(run.ExitCode == ExitCodes.MachineTrouble, $"exit code {run.ExitCode}: {run.Errors}");
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Entries(), e => e!.StartsWith('.'));
        if (old is not null)
            Assert.Equal(old, FolderContent.Of(_site.Output));
    }
}
