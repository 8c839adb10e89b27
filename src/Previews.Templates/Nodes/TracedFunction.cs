using Previews.Templates.Rendering;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>A function of the templates: the library's, which stands in the chain of calls while it runs.</summary>
internal sealed class TracedFunction : ScriptFunction, IScriptCustomFunction
{
    private readonly string _name;

    /// <param name="original">Loses what it holds to this.</param>
    public TracedFunction(ScriptFunction original, string name)
    {
        _name = name;
        Span = original.Span;
        var (nameOrDo, parameters, body) = (original.NameOrDoToken, original.Parameters, original.Body);
        (original.NameOrDoToken, original.Parameters, original.Body) = (null, null, null);
        (NameOrDoToken, Parameters, Body) = (nameOrDo, parameters, body);
        CanOutput = original.CanOutput;
    }

    object? IScriptCustomFunction.Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (PageContext)context;
        var tolerance = page.EnterCall(_name, callerContext?.Span ?? context.CurrentSpan);
        var outer = page.Arguments;
        page.Arguments = null;
        var result = Invoke(context, callerContext, arguments, blockStatement);
        page.Arguments = outer;
        page.LeaveCall(tolerance);
        return result;
    }
}
