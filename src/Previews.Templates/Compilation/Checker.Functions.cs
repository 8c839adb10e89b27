using Previews.Templates.Nodes;
using Previews.Templates.Places;
using Scriban.Syntax;

namespace Previews.Templates.Compilation;

/// <summary>Functions of the templates: their bodies are rewritten as a template's is.</summary>
internal sealed partial class Checker
{
    /// <summary>The function as the library's, but with our nodes in its body.</summary>
    public ScriptFunction Rewrite(ScriptFunction function, string name)
    {
        // Before the body is rewritten: the library looks through it for `ret` when it is set.
        var traced = new TracedFunction(function, name);
        var parameters = traced.Parameters?.Select(static p => p.Name!.Name) ?? [];
        InFunctionBody(parameters, () =>
        {
            if (traced.Body is ScriptBlockStatement body)
                new Rewriter(this, MarkupState.Start, inJsonText: false).RewriteWhole(body);
            else if (traced.Body is ScriptExpressionStatement { Expression: { } value } single)
                single.Expression = Check(value).Node;
        });
        return traced;
    }
}
