using System.Text;
using Previews.Serving;
using Previews.Site.Output;
using Previews.Tests.Site.Output;

namespace Previews.Tests.Serving;

/// <summary>The folder of the output becomes what the site in memory is, as a whole.</summary>
public sealed class FollowingOutputTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("previews-following-").FullName;
    private readonly StringWriter _said = new();
    private readonly FollowingOutput _following;

    public FollowingOutputTests() =>
        _following = new FollowingOutput(OutputFolder.At(Output), new Terminal(_said, _said, colours: false));

    private string Output => Path.Combine(_root, "output");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Site_becomes_the_new_one_and_files_that_did_not_change_keep_their_time()
    {
        Publish(("index.html", "old"), ("a/kept.html", "kept"), ("b/gone.html", "old"));
        var before = File.GetLastWriteTimeUtc(Path.Combine(Output, "a/kept.html"));

        Publish(("index.html", "new"), ("a/kept.html", "kept"), ("c/come.css", "css"));

        Assert.Equal([".previews", "a/kept.html", "c/come.css", "index.html"], Files());
        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Output, "a/kept.html")));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void What_was_removed_or_spoilt_by_hand_comes_back()
    {
        Publish(("index.html", "page"), ("a/index.html", "page"), ("b/index.html", "page"));
        var whole = FolderContent.Of(Output);
        File.Delete(Path.Combine(Output, "index.html"));
        Directory.Delete(Path.Combine(Output, "a"), recursive: true);
        File.WriteAllText(Path.Combine(Output, "b/index.html"), "mine");

        Publish(("index.html", "page"), ("a/index.html", "page"), ("b/index.html", "page"));

        Assert.Equal(whole, FolderContent.Of(Output));

        Directory.Delete(Output, recursive: true);
        Publish(("index.html", "page"), ("a/index.html", "page"), ("b/index.html", "page"));

        Assert.Equal(whole, FolderContent.Of(Output));
    }

    [Fact]
    public void Trouble_is_said_once_and_the_folder_follows_again_when_it_is_over()
    {
        Publish(("index.html", "old"));
        File.WriteAllText(Path.Combine(Output, "mine.txt"), "mine");

        Assert.False(_following.TryPublish(Site(("index.html", "new"))));
        Assert.False(_following.TryPublish(Site(("index.html", "new"))));

        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Single(_said.ToString().Split("`mine.txt`")[1..]);

        File.Delete(Path.Combine(Output, "mine.txt"));
        Publish(("index.html", "new"));

        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Contains("follows again", _said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Trouble_of_one_kind_is_said_once_whichever_file_it_meets()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "elsewhere a file that is in use may be replaced");
        Publish(("a.html", "a"), ("b.html", "b"));

        Assert.All(new[] { "a.html", "b.html", "a.html" }, file =>
        {
            using var locked = new FileStream(Path.Combine(Output, file), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            Assert.False(_following.TryPublish(Site(("a.html", "a"), ("b.html", "b"))));
        });

        Assert.Single(_said.ToString().Split("It is tried again")[1..]);
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_and_said()
    {
        Publish(("index.html", "page"));
        FolderContent.Copy(Output, OutputFolder.At(Output).Staging);

        Publish(("index.html", "page"));

        Assert.Contains("An earlier build was interrupted", _said.ToString(), StringComparison.Ordinal);
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task State_that_is_outdated_before_it_is_written_is_not_published()
    {
        await _following.Publish(Site(("index.html", "page")), new CancellationToken(canceled: true));

        Assert.False(Directory.Exists(Output));
    }

    private void Publish(params (string Path, string Text)[] files) => Assert.True(_following.TryPublish(Site(files)), _said.ToString());

    private static KeyValuePair<string, byte[]>[] Site(params (string Path, string Text)[] files) =>
        [.. files.Select(f => KeyValuePair.Create(f.Path, Encoding.UTF8.GetBytes(f.Text)))];

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Output, f)).Order(StringComparer.Ordinal);
}
