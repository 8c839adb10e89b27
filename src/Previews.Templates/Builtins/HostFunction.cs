using Previews.Templates.Nodes;
using Previews.Templates.Rendering;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary>A host function as a value of the language, for where it is not called by its name: <c>array.each @link</c>.</summary>
internal sealed class HostFunction(TemplateFunction function)
    : BuiltinFunction(function.Name, [], (page, at, arguments) => Call(function, page, at, arguments), isVariadic: true)
{
    public TemplateFunction Function { get; } = function;

    private static object? Call(TemplateFunction function, PageContext page, ScriptNode at, ScriptArray arguments)
    {
        Value[] positional = [.. arguments.Select(Value.FromObject)];
        string[] names = [.. ((IScriptObject)arguments).GetMembers().Where(static n => n is not ("size" or "count" or "length"))];
        Value[] named = [.. names.Select(n => arguments.TryGetValue(page, page.CurrentSpan, n, out var value) ? Value.FromObject(value) : Value.Null)];
        return HostCall.Call(page, function, new TemplateArguments(positional, names, named), at).ToObject();
    }
}
