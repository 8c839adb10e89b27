using System.Buffers;
using System.Diagnostics;
using System.Text;
using Previews.Site.Output;

namespace Previews.Tests.Site.Output;

/// <summary>The disk is full, or may not be written to.</summary>
public sealed class DiskTroubleTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("previews-disk-").FullName;
    private string? _mounted;

    private string Output => Path.Combine(_root, "output");

    public void Dispose()
    {
        if (_mounted is not null)
            Run("umount", _mounted);
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public void Disk_that_fills_up_while_files_are_written_leaves_the_old_site_and_nothing_else()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux(), "a small disk can only be mounted by root on Linux");
        _mounted = Run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", _root) == 0 ? _root : null;
        Assert.SkipUnless(_mounted is not null, "this container may not mount a disk");
        Publish(16 * 1024, "old");
        var old = FolderContent.Of(Output);

        var trouble = Assert.Throws<MachineTroubleException>(() => Publish(1024 * 1024, "new"));

        Assert.Contains("No space left", trouble.Message, StringComparison.Ordinal);
        Assert.Equal(old, FolderContent.Of(Output));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void Lock_that_a_killed_build_left_on_a_disk_that_became_read_only_is_not_taken_for_a_build()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux(), "a small disk can only be mounted by root on Linux");
        _mounted = Run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", _root) == 0 ? _root : null;
        Assert.SkipUnless(_mounted is not null, "this container may not mount a disk");
        Publish(10, "old");
        File.WriteAllText(OutputFolder.At(Output).Lock, "");
        Assert.Equal(0, Run("mount", "-o", "remount,ro", _root));

        var trouble = Assert.Throws<MachineTroubleException>(() => Publish(10, "new"));

        Assert.Contains("cannot be written to", trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Another build", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_that_was_removed_by_hand_is_made_again()
    {
        Publish(10, "old");
        Directory.Delete(Output, recursive: true);

        Publish(10, "new");

        Assert.NotNull(FolderContent.Of(Output));
    }

    [Fact]
    public void Failed_exchange_of_folders_brings_the_old_site_back()
    {
        Publish(10, "old");
        var old = FolderContent.Of(Output);

        var trouble = Assert.Throws<MachineTroubleException>(
            () => new SiteWriter(OutputFolder.At(Output), new StubbornSteps()).Publish([File_(10, "new")], () => true));

        Assert.DoesNotContain("mount point", trouble.Message, StringComparison.Ordinal);
        Assert.Equal(old, FolderContent.Of(Output));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void Output_that_another_disk_is_mounted_on_cannot_be_replaced_and_the_way_out_is_said()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux(), "a small disk can only be mounted by root on Linux");
        Publish(10, "old");
        Directory.Move(Output, Path.Combine(_root, "site"));
        Directory.CreateDirectory(Output);
        _mounted = Run("mount", "--bind", Path.Combine(_root, "site"), Output) == 0 ? Output : null;
        Assert.SkipUnless(_mounted is not null, "this container may not mount a disk");
        var old = FolderContent.Of(Output);

        var trouble = Assert.Throws<MachineTroubleException>(() => Publish(10, "new"));

        Assert.Contains("mount point", trouble.Message, StringComparison.Ordinal);
        Assert.Contains("a folder below it", trouble.Message, StringComparison.Ordinal);
        Assert.Equal(old, FolderContent.Of(Output));
        Publish(10, "new", Path.Combine(Output, "site"));
    }

    [Fact]
    public void Clean_removes_the_site_and_what_a_killed_build_left_and_nothing_else()
    {
        Publish(10, "old");
        Directory.CreateDirectory(OutputFolder.At(Output).Staging);
        File.WriteAllText(OutputFolder.At(Output).Lock, "");
        File.WriteAllText(Path.Combine(_root, "mine.txt"), "");

        var run = ProgramRun.Of("clean", "--output", Output);

        Assert.Equal(ExitCodes.Good, run.ExitCode);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void Clean_leaves_the_folder_of_somebody_else_alone()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "thesis.txt"), "");

        Assert.Equal(ExitCodes.MachineTrouble, ProgramRun.Of("clean", "--output", Output).ExitCode);
        Assert.True(File.Exists(Path.Combine(Output, "thesis.txt")));
    }

    private void Publish(int size, string text, string? output = null) =>
        new SiteWriter(OutputFolder.At(output ?? Output)).Publish([File_(size, text)], () => true);

    private static OutputFile File_(int size, string text) =>
        new($"{text}/index.html", output => output.Write(Encoding.ASCII.GetBytes(new string(text[0], size))));

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>A disk on which a new folder cannot take a place, two folders cannot be exchanged, and files have one name.</summary>
    private sealed class StubbornSteps : IFileSteps
    {
        private readonly DiskSteps _disk = new();

        public void CreateFolder(string path) => _disk.CreateFolder(path);

        public void WriteFile(string path, ReadOnlySpan<byte> content) => _disk.WriteFile(path, content);

        public bool TryLink(string file, string name) => false;

        public void SetTime(string path, DateTime modified) => _disk.SetTime(path, modified);

        public void Move(string from, string to)
        {
            if (from.EndsWith(".next", StringComparison.Ordinal))
                throw new IOException("the folder is locked");
            _disk.Move(from, to);
        }

        public bool TryExchange(string one, string other) => false;

        public void Remove(string folder) => _disk.Remove(folder);
    }
}
