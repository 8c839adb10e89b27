using System.Collections.Concurrent;
using Previews.Content.Files;
using Previews.Content.Incremental;
using Previews.Serving;
using Previews.Text;

namespace Previews.Tests.Serving;

/// <summary>Whatever happens to a folder and to the system's events, what is in it is known in the end, and the author is told.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("previews-watched-").FullName;
    private readonly ConcurrentQueue<string> _said = new();

    public FolderWatchTests()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "one.txt"), "1");
    }

    private string Folder => Path.Combine(_root, "folder");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task File_saved_by_writing_another_and_renaming_it_is_another_file()
    {
        await Follow(SourceWatch.ByEvents, () =>
        {
            File.WriteAllText(Path.Combine(Folder, ".one.tmp"), "2");
            File.Move(Path.Combine(Folder, ".one.tmp"), Path.Combine(Folder, "one.txt"), overwrite: true);
        }, "one.txt=2");
    }

    [Fact]
    public async Task Files_of_a_new_and_of_a_renamed_folder_are_found()
    {
        await Follow(SourceWatch.ByEvents, () =>
        {
            Directory.CreateDirectory(Path.Combine(Folder, "a", "b"));
            File.WriteAllText(Path.Combine(Folder, "a", "b", "two.txt"), "2");
            Directory.Move(Path.Combine(Folder, "a"), Path.Combine(Folder, "c"));
        }, "c/b/two.txt=2,one.txt=1");
    }

    [Fact]
    public async Task Folder_that_goes_and_comes_back_is_followed_again()
    {
        await Follow(SourceWatch.ByEvents, () =>
        {
            Directory.Delete(Folder, recursive: true);
            Directory.CreateDirectory(Folder);
            File.WriteAllText(Path.Combine(Folder, "new.txt"), "3");
        }, "new.txt=3");
    }

    [Fact]
    public async Task Thousand_files_of_a_checkout_are_all_known()
    {
        await Follow(SourceWatch.ByEvents, () =>
        {
            File.Delete(Path.Combine(Folder, "one.txt"));
            for (var i = 0; i < 1000; i++)
                File.WriteAllText(Path.Combine(Folder, $"{i:0000}.txt"), "x");
        }, string.Join(',', Enumerable.Range(0, 1000).Select(i => $"{i:0000}.txt=x")));
    }

    [Fact]
    public async Task Events_that_the_system_lost_are_said_and_everything_is_read_again()
    {
        Action<Exception>? fail = null;

        await Follow((_, _, failed) => { fail = failed; return new Deaf(); }, () =>
        {
            // The same length and the same time: only who reads it again can tell.
            var file = new FileInfo(Path.Combine(Folder, "one.txt"));
            var time = file.LastWriteTimeUtc;
            File.WriteAllText(file.FullName, "9");
            file.LastWriteTimeUtc = time;
            fail!(new InternalBufferOverflowException());
        }, "one.txt=9");

        Assert.Contains(_said, text => text.Contains("all of it is read again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_that_editors_write_for_a_moment_are_neither_told_nor_known()
    {
        var told = 0;
        using var watch = new FolderWatch(Folder, SourceWatch.ByEvents, () => Interlocked.Increment(ref told), _said.Enqueue);
        string[] names =
        [
            "4913", ".one.txt.swp", "one.txt~", ".#one.txt", "#one.txt#", "one.txt___jb_tmp___", "one.txt___jb_old___", ".git/index",
            "README.md",
        ];

        foreach (var name in names)
            Write(name);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(0, Volatile.Read(ref told));
        Assert.Equal(["one.txt"], new FolderSource(Folder).List(new DiagnosticBag()).Select(f => f.Path));

        File.Move(Path.Combine(Folder, "one.txt~"), Path.Combine(Folder, "one.txt"), overwrite: true);
        for (var patience = 0; Volatile.Read(ref told) == 0; patience++)
        {
            Assert.True(patience < 200, "the real file was not told either");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal(["one.txt"], watch.Take().Paths);
    }

    private void Write(string name)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "x");
    }

    [Fact]
    public async Task Limit_of_the_system_is_said_and_the_folder_is_looked_at_instead()
    {
        await Follow(
            (_, _, _) => throw new IOException("limit of inotify watches"),
            () => File.WriteAllText(Path.Combine(Folder, "two.txt"), "2"),
            "one.txt=1,two.txt=2");

        Assert.Contains(_said, text => text.Contains("limit of inotify watches", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Limit_that_is_told_while_the_watch_starts_is_survived_too()
    {
        await Follow(
            (_, _, failed) =>
            {
                failed(new IOException("limit of inotify watches"));
                return new Deaf();
            },
            () => File.WriteAllText(Path.Combine(Folder, "two.txt"), "2"),
            "one.txt=1,two.txt=2");

        Assert.Contains(_said, text => text.Contains("limit of inotify watches", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Links_that_lead_back_are_not_followed_where_a_folder_is_looked_at()
    {
        Directory.CreateSymbolicLink(Path.Combine(Folder, "a"), Folder);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "b"), Folder);

        await Follow((_, _, _) => throw new IOException("no events"), () => File.WriteAllText(Path.Combine(Folder, "two.txt"), "2"), "one.txt=1,two.txt=2");
    }

    /// <summary>Does something to the folder and waits until what is known of it is as expected.</summary>
    private async Task Follow(FolderWatch.Events events, Action change, string expected)
    {
        using var changed = new SemaphoreSlim(0);
        using var watch = new FolderWatch(Folder, events, () => changed.Release(), _said.Enqueue);
        var folder = new FollowedFolder(Folder, "folder");
        Read(folder);
        change();
        var patience = TimeSpan.FromSeconds(20);
        while (Read(folder) != expected)
        {
            Assert.True(
                await changed.WaitAsync(patience, TestContext.Current.CancellationToken),
                $"{Read(folder)[..Math.Min(200, Read(folder).Length)]} after {string.Join(' ', _said)}");
            watch.Take().ReportTo(folder);
        }
    }

    private readonly Dictionary<SourceFile, string> _read = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a reader knows that reads every instance of a file once.</summary>
    private string Read(FollowedFolder folder)
    {
        try
        {
            return string.Join(',', folder.List(new DiagnosticBag()).Select(f => $"{f.Path}={Text(f)}"));
        }
        catch (IOException)
        {
            folder.Look();
            return "";
        }
    }

    private string Text(SourceFile file)
    {
        if (!_read.TryGetValue(file, out var text))
            _read.Add(file, text = System.Text.Encoding.UTF8.GetString(file.Read()));
        return text;
    }

    /// <summary>A system that tells nothing but its failures.</summary>
    private sealed class Deaf : IFolderWatch
    {
        public FolderChanges Take() => new([]);

        public void Dispose()
        {
        }
    }
}
