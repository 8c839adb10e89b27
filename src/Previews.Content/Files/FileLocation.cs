using Previews.Text;

namespace Previews.Content.Files;

/// <summary>The place of a mistake that concerns a file as a whole and was found without reading it.</summary>
internal static class FileLocation
{
    public static TextLocation Of(string path) => new SourceText("", path).At(0, 0);
}
