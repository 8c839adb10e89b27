using Previews.Templates.Rendering;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary><c>include</c> where it is not called by its name: <c>names | array.each @include</c>.</summary>
internal sealed class IncludeBuiltin : IScriptCustomFunction
{
    public static readonly IncludeBuiltin Instance = new();

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => BuiltinFunction.Any(index == 0 ? "template_name" : "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (PageContext)context;
        var name = new ScriptLiteral(page.ObjectToString(arguments[0])) { Span = (callerContext ?? context.CurrentNode!).Span };
        var target = page.Set.FindComputed(page, (string?)name.Value, name.Span);
        ScriptExpression[] rest = [.. arguments.Skip(1).Select(static a => new ScriptLiteral(a))];
        return new IncludeValue(name, new IncludeCall(name, _ => target, rest, [], [])).Run(page);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
