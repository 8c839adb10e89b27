using Previews.Templates.Nodes;
using Previews.Templates.Rendering;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary><c>include</c> where it is not called by its name: <c>names | array.each @include</c>.</summary>
internal static class IncludeBuiltin
{
    public static readonly BuiltinFunction Instance = new("include", [BuiltinFunction.Any("template_name")], Include, isVariadic: true);

    private static object? Include(PageContext page, ScriptNode at, ScriptArray arguments)
    {
        var name = new ScriptLiteral(page.ObjectToString(arguments[0])) { Span = at.Span };
        var target = page.Set.FindComputed(page, (string?)name.Value, name.Span);
        ScriptExpression[] rest = [.. arguments.Skip(1).Select(static a => new ScriptLiteral(a))];
        return new IncludeValue(name, new IncludeCall(name, _ => target, rest, [], [])).Run(page);
    }
}
