using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>Ends the rendering of a page with an error of its templates. It never leaves the project.</summary>
internal sealed class TemplateException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
