using System.Text;
using Previews.Site.Output;

namespace Previews.Tests.Site.Output;

/// <summary>The folder of the output becomes what the site in memory is, and only what changed is touched.</summary>
public sealed class FollowingOutputTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("previews-following-").FullName;

    private string Output => Path.Combine(_root, "output");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Only_files_that_changed_are_written_and_those_that_are_gone_are_removed()
    {
        var following = new FollowingOutput(OutputFolder.At(Output));
        var (kept, old) = (Bytes("kept"), Bytes("old"));
        following.Publish([new("index.html", old), new("a/kept.html", kept), new("b/gone.html", old)]);
        var before = File.GetLastWriteTimeUtc(Path.Combine(Output, "a/kept.html"));

        following.Publish([new("index.html", Bytes("new")), new("a/kept.html", kept), new("c/come.css", Bytes("css"))]);

        Assert.Equal([".previews", "a/kept.html", "c/come.css", "index.html"], Files());
        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Output, "a/kept.html")));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void Folder_that_was_removed_meanwhile_is_published_as_a_whole()
    {
        var following = new FollowingOutput(OutputFolder.At(Output));
        var page = Bytes("page");
        following.Publish([new("index.html", page)]);
        Directory.Delete(Output, recursive: true);

        following.Publish([new("index.html", page)]);

        Assert.Equal([".previews", "index.html"], Files());
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Output, f)).Order(StringComparer.Ordinal);
}
