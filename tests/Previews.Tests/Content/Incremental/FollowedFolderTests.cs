using Previews.Content.Incremental;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content.Incremental;

/// <summary>What was said of a folder's listing is taken back once it is mended.</summary>
public sealed class FollowedFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("previews-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("BEL.yml", "BEL.yml")]
    [InlineData("teams", "teams/BEL.yml")]
    public void A_link_that_gives_way_to_what_it_stood_for_is_no_longer_told(string link, string file)
    {
        File.WriteAllText(PathOf("AUT.yml"), "name: A");
        File.CreateSymbolicLink(PathOf(link), "elsewhere");
        var followed = new FollowedFolder(_folder.FullName, "input");
        Assert.Equal(["PV0103"], Told(followed));

        File.Delete(PathOf(link));
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), "name: B");
        followed.Note(file);

        Assert.Empty(Told(followed));
    }

    private static IEnumerable<string> Told(FollowedFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        folder.List(diagnostics);
        return diagnostics.ToSorted().Select(d => d.Code);
    }

    private string PathOf(string path) => Path.Combine(_folder.FullName, path);
}
