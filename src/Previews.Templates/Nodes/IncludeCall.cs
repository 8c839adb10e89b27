using System.Globalization;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>A call of <c>include</c>: which template it means, and what it is given.</summary>
/// <param name="Target">Gives the template; its name may be computed.</param>
/// <param name="Positional">Without the name.</param>
internal sealed record IncludeCall(
    ScriptExpression At,
    Func<PageContext,
    BoundTemplate> Target,
    ScriptExpression[] Positional,
    string[] Names,
    ScriptExpression[] Named)
{
    private readonly Operand[] _positional = Array.ConvertAll(Positional, static e => new Operand(e));
    private readonly Operand[] _named = Array.ConvertAll(Named, static e => new Operand(e));

    /// <summary>Writes the template to the output.</summary>
    public void Render(PageContext page, BoundTemplate target)
    {
        var arguments = Arguments(page, target.Name);
        var named = Named.Length == 0 ? [] : new Value[Named.Length];
        for (var i = 0; i < named.Length; i++)
            named[i] = _named[i].Read(page);
        var (outer, indent) = (page.Arguments, page.CurrentIndent);
        var tolerance = page.EnterCall(target.Name, At.Span);
        (page.Arguments, page.CurrentIndent) = (arguments, null);
        if (target.UsesLocals)
            RenderWithLocals(page, target, arguments, named);
        else
            page.Evaluate(target.Page);
        (page.Arguments, page.CurrentIndent) = (outer, indent);
        page.LeaveCall(tolerance);
    }

    private Value[] Arguments(PageContext page, string name)
    {
        var arguments = new Value[Positional.Length + 1];
        arguments[0] = Value.From(name);
        for (var i = 0; i < Positional.Length; i++)
        {
            if (Positional[i] is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand })
                return WithSpread(page, name);
            arguments[i + 1] = _positional[i].Read(page);
        }

        return arguments;
    }

    /// <summary><c>^list</c> passes the items of a list.</summary>
    private Value[] WithSpread(PageContext page, string name)
    {
        var arguments = new List<Value> { Value.From(name) };
        foreach (var argument in Positional)
        {
            var value = page.Evaluate(argument);
            if (argument is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }
                && value is System.Collections.IEnumerable items and not string)
                arguments.AddRange(items.Cast<object?>().Select(Value.FromObject));
            else
                arguments.Add(Value.FromObject(value));
        }

        return [.. arguments];
    }

    private void RenderWithLocals(PageContext page, BoundTemplate target, Value[] arguments, Value[] named)
    {
        var list = new ScriptArray(arguments.Length);
        foreach (var argument in arguments)
            list.Add(argument.ToObject());
        page.PushLocal();
        for (var i = 0; i < named.Length; i++)
        {
            list.SetValue(Names[i], named[i].ToObject(), readOnly: false);
            page.SetValue(new ScriptVariableLocal(Names[i]), named[i].ToObject());
        }

        page.SetValue(ScriptVariable.Arguments, list, asReadOnly: true);
        page.Evaluate(target.Page);
        page.PopLocal();
    }

    public static string DescribePosition(int position) => string.Create(CultureInfo.InvariantCulture, $"${position}");
}

/// <summary><c>include</c> as a value: the template's output, as safe as the template's kind makes it.</summary>
internal sealed class IncludeValue(ScriptExpression original, IncludeCall call) : TypedExpression(original)
{
    public override Value Read(PageContext page)
    {
        var target = call.Target(page);
        var capture = page.Output.BeginCapture();
        call.Render(page, target);
        return Value.FromObject(Captured.Take(page, capture, target.Kind));
    }
}

/// <summary><c>{{ include 'parts/row.sbn-html' row }}</c>: written straight to the page where the template is of the page's kind.</summary>
/// <param name="kind">Of the page; null where a template, even of the same kind, is a value.</param>
internal sealed class EmitInclude(ScriptStatement original, IncludeCall call, TemplateKind? kind, Place place) : OutputStatement(original)
{
    private readonly IncludeValue _value = new(call.At, call);

    public override void Write(PageContext page)
    {
        var target = call.Target(page);
        if (target.Kind == kind || (kind is not null && !page.Escapes))
            call.Render(page, target);
        else
            WriteValue(page);
    }

    private void WriteValue(PageContext page)
    {
        var (value, outer) = (_value.Read(page), page.Writing);
        page.Writing = call.At.Span;
        ValueWriter.Write(page, value, place);
        page.Writing = outer;
    }
}
