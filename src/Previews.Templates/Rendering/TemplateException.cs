using Previews.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>Ends the rendering of a page with an error of its templates. The library lets its own kind of exception pass as it is.</summary>
internal sealed class TemplateException(Diagnostic diagnostic) : ScriptRuntimeException(default(SourceSpan), diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
