using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Site.Texts;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Tests.Site;

/// <summary>The content in <c>input/</c> and the texts in <c>theme/i18n/</c>, each read once.</summary>
internal static class RealTexts
{
    private static readonly Lazy<Library> LazyLibrary = new(() => ContentReader.Read(Folder("input"), new DiagnosticBag()));

    private static readonly Lazy<IReadOnlyDictionary<string, InterfaceTexts>> LazyTexts =
        new(() => ThemeReader.ReadTexts(Folder("theme"), ["fr", "nl", "de", "en"], new DiagnosticBag()));

    public static Library Library => LazyLibrary.Value;

    public static InterfaceTexts In(string language) => LazyTexts.Value[language];

    private static FolderSource Folder(string name) => new(Repository.Path(name), name);
}
