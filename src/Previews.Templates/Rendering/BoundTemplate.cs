using Previews.Templates.Places;
using Previews.Text;
using Scriban.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>
/// A template as it is used from one kind of place: its tree, in which our nodes stand where values and text are written. It is
/// referred to before it is finished by includes of the template in itself.
/// </summary>
internal sealed class BoundTemplate(string name, SourceText source, TemplateKind kind)
{
    public string Name => name;

    public SourceText Source => source;

    public TemplateKind Kind => kind;

    /// <summary>Empty where the template has a mistake that has been told: it is not rendered then.</summary>
    public ScriptPage Page { get; set; } = new() { Body = new ScriptBlockStatement() };

    /// <summary>Whether the tree still asks the library for local variables or for <c>$</c>.</summary>
    public bool UsesLocals { get; set; }
}
