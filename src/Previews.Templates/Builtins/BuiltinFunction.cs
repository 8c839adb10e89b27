using Previews.Templates.Rendering;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary>What a builtin of ours does. The arguments are as many as it has parameters, those left out with their defaults.</summary>
internal delegate object? BuiltinBody(PageContext page, ScriptNode at, ScriptArray arguments);

/// <summary>A builtin of ours, in the place of the library's of the same name or beside them.</summary>
/// <param name="isVariadic">Whether it takes any further arguments too, and named ones.</param>
internal class BuiltinFunction(string name, ScriptParameterInfo[] parameters, BuiltinBody body, bool isVariadic = false) : IScriptCustomFunction
{
    public string Name => name;

    public int RequiredParameterCount { get; } = parameters.Count(static p => !p.HasDefaultValue);

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind => isVariadic ? ScriptVarParamKind.Direct : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public static ScriptParameterInfo Any(string name) => new(typeof(object), name);

    public static ScriptParameterInfo Text(string name) => new(typeof(string), name);

    public static ScriptParameterInfo OptionalText(string name) => new(typeof(string), name, null);

    public ScriptParameterInfo GetParameterInfo(int index) => index < parameters.Length ? parameters[index] : Any("value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        body((PageContext)context, callerContext ?? context.CurrentNode!, arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
