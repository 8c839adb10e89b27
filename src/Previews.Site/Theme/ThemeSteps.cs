using Previews.Content.Files;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>
/// How the files of a theme are read: here, each anew. Whoever reads the same folder again overrides it to take over what did
/// not change; the reader itself does not know.
/// </summary>
internal class ThemeSteps
{
    public virtual T? Read<T>(SourceFile file, DiagnosticBag diagnostics, Func<SourceFile, DiagnosticBag, T?> read)
        where T : class => read(file, diagnostics);
}
