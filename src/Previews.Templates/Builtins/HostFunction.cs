using Previews.Templates.Rendering;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary>A host function as a value of the language, for where it is not called by its name: <c>array.each @link</c>.</summary>
internal sealed class HostFunction(TemplateFunction function) : IScriptCustomFunction
{
    public TemplateFunction Function => function;

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => BuiltinFunction.Any("value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var page = (PageContext)context;
        Value[] positional = [.. arguments.Select(Value.FromObject)];
        string[] names = [.. ((IScriptObject)arguments).GetMembers().Where(static n => n is not ("size" or "count" or "length"))];
        Value[] named = [.. names.Select(n => arguments.TryGetValue(context, context.CurrentSpan, n, out var value) ? Value.FromObject(value) : Value.Null)];
        return HostCall.Call(page, function, new TemplateArguments(positional, names, named), callerContext ?? context.CurrentNode!).ToObject();
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
