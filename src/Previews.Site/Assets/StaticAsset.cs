using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Previews.Content;
using Previews.Content.Files;
using Previews.Site.Frame;
using Previews.Site.Output;
using Previews.Site.Theme;

namespace Previews.Site.Assets;

/// <summary>A file that is copied as it is, or made once for the whole site.</summary>
/// <param name="Source">Where it comes from: its path in the theme or among the content.</param>
/// <param name="Path">Where it stands in the site.</param>
/// <param name="Basis">Where it is the same, so is the content.</param>
internal sealed record StaticAsset(string Source, string Path, object Basis, Func<byte[]> Read)
{
    private const string ColoursSource = "assets/teams.css";

    public static ImmutableArray<StaticAsset> All(SiteTheme theme, Library library)
    {
        var colours = Encoding.UTF8.GetBytes(TeamColours.StyleSheet(library.Teams));
        return
        [
            .. theme.Assets.Select(file => FromTheme(file, file.Read())),
            new StaticAsset(ColoursSource, AssetLinks.Hashed(ColoursSource, colours), ColoursSource, () => colours),
            .. library.Files.Select(file => new StaticAsset(file.Path, Routes.File(file), file, file.Read)),
        ];
    }

    public static AssetLinks Links(ImmutableArray<StaticAsset> assets)
    {
        return new AssetLinks(PathOf(AssetLinks.StylesheetSource), PathOf(ColoursSource), PathOf(AssetLinks.FaviconSource));

        string PathOf(string source) => assets.First(a => a.Source == source).Path;
    }

    public OutputFile ToFile() => new(Path, output => output.Write(Read()));

    private static StaticAsset FromTheme(SourceFile file, byte[] content)
    {
        var isHashed = file.Path.EndsWith(".css", StringComparison.Ordinal);
        return new StaticAsset(file.Path, isHashed ? AssetLinks.Hashed(file.Path, content) : file.Path, file, () => content);
    }
}
