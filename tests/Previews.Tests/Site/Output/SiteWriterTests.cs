using System.Buffers;
using System.Text;
using Previews.Site.Output;

namespace Previews.Tests.Site.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("previews-writer-").FullName;

    private string Output => Path.Combine(_root, "output");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void New_site_replaces_the_old_one_as_a_whole()
    {
        Publish(("index.html", "old"), ("gone/index.html", "old"));

        Publish(("index.html", "new"));

        Assert.Equal("new", Read("index.html"));
        Assert.False(Directory.Exists(Path.Combine(Output, "gone")));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void File_with_the_same_bytes_keeps_its_time()
    {
        Publish(("index.html", "same"), ("other.html", "old"));
        var time = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Output, "index.html"), time);
        File.SetLastWriteTimeUtc(Path.Combine(Output, "other.html"), time);

        var publication = Publish(("index.html", "same"), ("other.html", "new"));

        Assert.Equal(1, publication!.Changed);
        Assert.Equal(time, File.GetLastWriteTimeUtc(Path.Combine(Output, "index.html")));
        Assert.NotEqual(time, File.GetLastWriteTimeUtc(Path.Combine(Output, "other.html")));
    }

    [Fact]
    public void Refusal_after_all_files_are_made_leaves_the_old_site()
    {
        Publish(("index.html", "old"));

        var publication = Writer().Publish([File_("index.html", "new")], () => false);

        Assert.Null(publication);
        Assert.Equal("old", Read("index.html"));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void Failure_while_a_file_is_made_leaves_the_old_site()
    {
        Publish(("index.html", "old"));

        var trouble = Assert.Throws<MachineTroubleException>(() => Writer().Publish(
            [File_("index.html", "new"), .. Enumerable.Range(0, 9).Select(i => new OutputFile($"{i}.html", _ => throw new IOException("No space left on device")))], () => true));

        Assert.Equal($"The site could not be written to `{Output}`: No space left on device. The site that was there is as it was.", trouble.Message);
        Assert.Equal("old", Read("index.html"));
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_and_said()
    {
        Publish(("index.html", "old"));
        FolderContent.Copy(Output, Path.Combine(_root, ".output.next"));

        var publication = Publish(("index.html", "new"));

        Assert.NotNull(publication!.Mended);
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void Site_that_was_moved_aside_by_a_killed_build_comes_back()
    {
        Publish(("index.html", "old"));
        Directory.Move(Output, Path.Combine(_root, ".output.old"));

        Writer().Publish([File_("index.html", "new")], () => false);

        Assert.Equal("old", Read("index.html"));
    }

    [Fact]
    public void Folder_of_somebody_else_is_left_alone()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "thesis.txt"), "years of work");

        var trouble = Assert.Throws<MachineTroubleException>(Writer);

        Assert.Contains("was not made by this program", trouble.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", Read("thesis.txt"));
    }

    [Theory]
    [InlineData("output/CNAME", "`CNAME`")]
    [InlineData("output/pages/notes/a.txt", "`pages/notes`")]
    [InlineData("output/.git/HEAD", "`.git`")]
    [InlineData(".output.next/thesis.txt", ".output.next` ")]
    [InlineData(".output.old/thesis.txt", ".output.old` ")]
    public void What_somebody_else_put_into_the_site_or_beside_it_stops_build_and_removal_and_stays(string path, string named)
    {
        Publish(("index.html", "old"), ("pages/one.html", "old"));
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "years of work");
        var all = FolderContent.Of(_root);

        var ofBuild = Assert.Throws<MachineTroubleException>(() => Publish(("index.html", "new")));
        var ofRemoval = Assert.Throws<MachineTroubleException>(() => SiteRemover.Remove(OutputFolder.At(Output)));

        Assert.Contains(named, ofBuild.Message, StringComparison.Ordinal);
        Assert.Equal(ofBuild.Message, ofRemoval.Message);
        Assert.Equal(all, FolderContent.Of(_root));

        File.Delete(full);
        if (Path.GetDirectoryName(full) is var folder && !Directory.EnumerateFileSystemEntries(folder!).Any())
            Directory.Delete(folder!);
        Assert.True(SiteRemover.Remove(OutputFolder.At(Output)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_somebody_puts_into_the_site_while_the_next_one_is_made_stays_with_the_site(bool canExchange)
    {
        Publish(("index.html", "old"));
        var thesis = Path.Combine(Output, "thesis.txt");
        var writer = new SiteWriter(OutputFolder.At(Output), canExchange ? new DiskSteps() : new StepsWithoutExchange());

        var trouble = Assert.Throws<MachineTroubleException>(() => writer.Publish(
            [
                new OutputFile("index.html", output =>
                {
                    output.Write("new"u8);
                    File.WriteAllText(thesis, "years of work");
                }),
            ],
            () => true));

        Assert.Contains("`thesis.txt`", trouble.Message, StringComparison.Ordinal);
        Assert.Equal(("old", "years of work"), (Read("index.html"), Read("thesis.txt")));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Made by previews, the output is replaced as a whole.\n")]
    public void Folder_whose_list_is_not_as_it_was_written_is_left_alone(string manifest)
    {
        Publish(("index.html", "old"));
        File.WriteAllText(Path.Combine(Output, Manifest.Name), manifest);

        var ofBuild = Assert.Throws<MachineTroubleException>(() => Publish(("index.html", "new")));
        var ofRemoval = Assert.Throws<MachineTroubleException>(() => SiteRemover.Remove(OutputFolder.At(Output)));

        Assert.Contains($"delete it (`rm -r '{Output}'`)", ofBuild.Message, StringComparison.Ordinal);
        Assert.Equal(ofBuild.Message, ofRemoval.Message);
        Assert.Equal("old", Read("index.html"));
    }

    [Fact]
    public void Of_many_foreign_files_the_first_are_named_and_the_others_counted()
    {
        Publish(("index.html", "old"));
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
            File.WriteAllText(Path.Combine(Output, name), "");

        var trouble = Assert.Throws<MachineTroubleException>(() => Publish(("index.html", "new")));

        Assert.Contains("`a`, `b`, `c` and 2 more.", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_that_somebody_put_into_the_site_is_not_followed()
    {
        var mine = Directory.CreateDirectory(Path.Combine(_root, "mine")).FullName;
        File.WriteAllText(Path.Combine(mine, "one.html"), "mine");
        Publish(("index.html", "old"), ("pages/one.html", "old"));
        Directory.Delete(Path.Combine(Output, "pages"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(Output, "pages"), mine);

        Publish(("index.html", "new"), ("pages/one.html", "new"));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(mine, "one.html")));
        Assert.Equal("new", Read("pages/one.html"));
    }

    [Fact]
    public void Output_below_a_link_into_a_source_is_refused()
    {
        var input = Directory.CreateDirectory(Path.Combine(_root, "input")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(_root, "elsewhere"), input);

        var trouble = Assert.Throws<MachineTroubleException>(() => OutputFolder.At(Path.Combine(_root, "elsewhere/site"), input));

        Assert.Contains("overlap", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_made_where_there_is_nothing_to_remove()
    {
        Assert.False(SiteRemover.Remove(OutputFolder.At(Path.Combine(_root, "no/such/site"))));
        Assert.False(Directory.Exists(Path.Combine(_root, "no")));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData(".")]
    public void Output_that_overlaps_a_source_is_refused(string output)
    {
        var input = Directory.CreateDirectory(Path.Combine(_root, "input")).FullName;

        var trouble = Assert.Throws<MachineTroubleException>(() => OutputFolder.At(Path.Combine(_root, output), input));

        Assert.Contains("overlap", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_is_a_file_or_a_link_is_refused()
    {
        File.WriteAllText(Path.Combine(_root, "file"), "");
        Directory.CreateSymbolicLink(Path.Combine(_root, "link"), _root);

        Assert.Throws<MachineTroubleException>(() => OutputFolder.At(Path.Combine(_root, "file")));
        Assert.Throws<MachineTroubleException>(() => OutputFolder.At(Path.Combine(_root, "link")));
    }

    [Fact]
    public void Second_build_at_the_same_time_is_refused()
    {
        Publish(("index.html", "old"));
        var folder = OutputFolder.At(Output);
        using var held = BuildLock.Take(folder);

        var trouble = Assert.Throws<MachineTroubleException>(() => new SiteWriter(folder).Publish([File_("index.html", "new")], () => true));

        Assert.Contains("Another build", trouble.Message, StringComparison.Ordinal);
        Assert.Equal("old", Read("index.html"));
    }

    private Publication? Publish(params (string Path, string Text)[] files) =>
        Writer().Publish([.. files.Select(f => File_(f.Path, f.Text))], () => true);

    private SiteWriter Writer() => new(OutputFolder.At(Output));

    private static OutputFile File_(string path, string text) => new(path, output => output.Write(Encoding.UTF8.GetBytes(text)));

    private string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>A disk on which two folders take two steps to change places.</summary>
    private sealed class StepsWithoutExchange : IFileSteps
    {
        private readonly DiskSteps _disk = new();

        public void CreateFolder(string path) => _disk.CreateFolder(path);

        public void WriteFile(string path, ReadOnlySpan<byte> content) => _disk.WriteFile(path, content);

        public bool TryLink(string file, string name) => _disk.TryLink(file, name);

        public void SetTime(string path, DateTime modified) => _disk.SetTime(path, modified);

        public void Move(string from, string to) => _disk.Move(from, to);

        public bool TryExchange(string one, string other) => false;

        public void Remove(string folder) => _disk.Remove(folder);
    }
}
