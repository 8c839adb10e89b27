using Previews.Content.Files;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content.Files;

/// <summary>What only a real folder can hold: links, pipes, names with line ends, files too large to read.</summary>
public sealed class FolderSourceTests : IDisposable
{
    /// <summary>The codes that are shown here, because a checkout cannot hold their faults.</summary>
    internal static readonly string[] Codes = ["PV0101", "PV0114", "PV0115"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("previews-");
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void When_the_folder_is_missing_then_it_is_named()
    {
        Assert.Empty(new FolderSource(Path.Combine(_folder.FullName, "none")).List(_diagnostics));
        Assert.Equal("PV0101", Assert.Single(_diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void Files_are_listed_in_ordinal_order_with_forward_slashes_and_hidden_ones_are_not()
    {
        Write("teams/b.yml", "x");
        Write("teams/B.yml", "x");
        Write("settings.yml", "x");
        Write(".git/config", "x");
        Write("teams/.DS_Store", "x");
        Assert.Equal(["settings.yml", "teams/B.yml", "teams/b.yml"], List().Select(f => f.Path));
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("/etc/hostname")]
    [InlineData("/etc")]
    [InlineData(".")]
    [InlineData("link.yml")]
    [InlineData("nowhere.yml")]
    public void A_link_is_refused_wherever_it_points(string target)
    {
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "link.yml"), target);
        Assert.Empty(List());
        var diagnostic = Assert.Single(_diagnostics.ToSorted());
        Assert.Equal(("PV0103", "input/link.yml(1,1)"), (diagnostic.Code, diagnostic.Location.ToString()));
    }

    [Fact]
    public void A_name_with_a_line_end_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        Write("a\nb.yml", "x");
        Assert.Empty(List());
        Assert.Equal("PV0104", Assert.Single(_diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files.");
        using (var make = System.Diagnostics.Process.Start("mkfifo", Path.Combine(_folder.FullName, "pipe.yml")))
            make.WaitForExit();
        var file = Assert.Single(List());
        Assert.Null(ReadEmpty(file));
    }

    [Fact]
    public void A_file_of_100_MB_is_refused_by_its_size_without_being_read()
    {
        using (var stream = File.Create(Path.Combine(_folder.FullName, "large.yml")))
            stream.SetLength(100 * 1024 * 1024);
        var file = Assert.Single(List()) with { Read = () => throw new InvalidOperationException("It was read.") };
        Assert.Null(TextFile.Read(file, "input/large.yml", _diagnostics));
        var diagnostic = Assert.Single(_diagnostics.ToSorted());
        Assert.Equal("PV0105", diagnostic.Code);
        Assert.Contains("100 MB: larger than 16 MB", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_vanishes_between_listing_and_reading_is_named()
    {
        Write("teams/a.yml", "name: A");
        var file = Assert.Single(List());
        _folder.GetFiles("a.yml", SearchOption.AllDirectories).Single().Delete();
        Assert.Null(TextFile.Read(file, "input/teams/a.yml", _diagnostics));
        var diagnostic = Assert.Single(_diagnostics.ToSorted());
        Assert.Equal(("PV0114", "the file cannot be read: it is no longer there"), (diagnostic.Code, diagnostic.Message));
    }

    [Fact]
    public void A_file_that_must_not_be_read_is_named_without_its_path_on_this_machine()
    {
        var file = new SourceFile("teams/a.yml", 3, () => throw new UnauthorizedAccessException("Access to '/home/a/b' is denied."));
        Assert.Null(TextFile.Read(file, "input/teams/a.yml", _diagnostics));
        Assert.Equal("the file cannot be read: permission is denied", Assert.Single(_diagnostics.ToSorted()).Message);
    }

    private static string? ReadEmpty(SourceFile file) => file.Read() is { Length: 0 } ? null : "something";

    private IEnumerable<SourceFile> List() => new FolderSource(_folder.FullName).List(_diagnostics);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
