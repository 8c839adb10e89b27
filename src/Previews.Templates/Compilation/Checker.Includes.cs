using System.Collections.Immutable;
using Previews.Templates.Nodes;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Compilation;

/// <summary>Includes: the template is bound for what it is given here, so its mistakes are told before anything is rendered.</summary>
internal sealed partial class Checker
{
    /// <summary>The call of an include that stands alone as a statement; null where the expression is none.</summary>
    public ScriptFunctionCall? AsInclude(ScriptExpression? expression) => expression switch
    {
        ScriptFunctionCall { Target: { } target } call when IsFunction(target, "include") => call,
        ScriptVariableGlobal name when IsFunction(name, "include") => new ScriptFunctionCall { Target = new ScriptVariableGlobal("include"), Span = name.Span },
        ScriptNestedExpression { Expression: { } inner } => AsInclude(inner),
        _ => null,
    };

    public static string? LiteralName(ScriptFunctionCall include) =>
        include.Arguments.Count > 0 && include.Arguments[0] is ScriptLiteral { Value: string name } ? name : null;

    /// <param name="markup">Where in the markup the template starts.</param>
    /// <param name="guard">What becomes of an argument that may write while it is evaluated.</param>
    public IncludeCall CheckInclude(ScriptFunctionCall call, MarkupState markup, Func<ScriptExpression, ScriptExpression> guard, ScriptExpression? name = null)
    {
        List<ScriptExpression> positional = [.. call.Arguments.Where(static a => a is not ScriptNamedArgument)];
        var named = call.Arguments.OfType<ScriptNamedArgument>().ToList();
        if (name is null && positional.Count > 0)
            (name, positional) = (positional[0], positional[1..]);
        var visible = VisibleHere();
        var namedNodes = new List<ScriptExpression>();
        foreach (var argument in named)
        {
            var value = Check(argument.Value!);
            visible = visible.SetItem("$" + argument.Name!.Name, value.Type);
            namedNodes.Add(guard(value.Node));
        }

        var nodes = positional.Select(p => Check(p)).ToList();
        for (var i = 0; i < nodes.Count && nodes[i].Node is not ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }; i++)
            visible = visible.SetItem(IncludeCall.DescribePosition(i + 1), nodes[i].Type);
        var use = new TemplateUse(_use.Entry, new VisibleTypes(visible), markup, InJsonText: false, Loose: IsLoose || _insideWith);
        return new IncludeCall(
            call,
            FindTarget(call, name, use),
            [.. nodes.Select(n => guard(n.Node))],
            [.. named.Select(static n => n.Name!.Name)],
            [.. namedNodes]);
    }

    private Checked CheckIncludeCall(ScriptFunctionCall call) =>
        new(new IncludeValue(call, CheckInclude(call, MarkupState.Start, static e => e)), StaticType.Scalar);

    /// <summary><c>'name' | include</c></summary>
    private Checked CheckPipedInclude(ScriptPipeCall pipe)
    {
        if (!IsFunction(pipe.To!, "include"))
            return new(pipe, CheckInto(pipe.To!, Replace(pipe, Check(pipe.From!))).Type);
        var name = Check(pipe.From!).Node;
        var call = pipe.To as ScriptFunctionCall ?? new ScriptFunctionCall { Span = pipe.Span };
        return new(new IncludeValue(pipe, CheckInclude(call, MarkupState.Start, static e => e, name)), StaticType.Scalar);
    }

    private static Checked Replace(ScriptPipeCall pipe, Checked from)
    {
        pipe.From = from.Node;
        return from;
    }

    private Func<PageContext, BoundTemplate> FindTarget(ScriptFunctionCall call, ScriptExpression? name, TemplateUse use)
    {
        if (name is null)
        {
            _diagnostics.Add(TemplateDiagnostics.ArgumentCount(At(call), "include", 0, 1, null));
            return static _ => throw new System.Diagnostics.UnreachableException();
        }

        if (name is not ScriptLiteral { Value: string literal })
        {
            var computed = name is TypedExpression ? name : Check(name).Node;
            _binder.BindAll(At(call), use, _diagnostics);
            return page => FindComputed(page, computed, use);
        }

        _binder.Includes.Add(_template.Source, literal);
        // Leniently a template is looked for only when it is included: its mistakes do not matter before.
        if (!Strict)
            return page => _binder.FindInclude(page, literal, use, name.Span);
        if (_binder.BindInclude(literal, use, At(call), _diagnostics) is { } target)
            return _ => target;
        _diagnostics.Add(TemplateDiagnostics.UnknownTemplate(At(name), literal, _set.Templates.Names));
        return static _ => throw new System.Diagnostics.UnreachableException();
    }

    private BoundTemplate FindComputed(PageContext page, ScriptExpression name, TemplateUse use)
    {
        var text = page.ObjectToString(page.Evaluate(name));
        return text is null ? throw page.Fail(TemplateDiagnostics.NoTemplateName(At(name))) : _binder.FindInclude(page, text, use, name.Span);
    }

    private Checked CheckIncludeJoin(ScriptFunctionCall call)
    {
        var use = new TemplateUse(_use.Entry, new VisibleTypes(VisibleHere()), MarkupState.Start, InJsonText: false, Loose: IsLoose || _insideWith);
        if (call.Arguments.Count is < 2 or > 4)
            _diagnostics.Add(TemplateDiagnostics.ArgumentCount(At(call), "include_join", call.Arguments.Count, 2, 4));
        CheckLiteralNames(call);
        _binder.BindAll(At(call), use, _diagnostics);
        CheckAll(call.Arguments);
        return call.Arguments.Count == 0
            ? Unknown(call)
            : new(
                new IncludeJoin(call, [.. call.Arguments], _template.Kind, (page, name) => _binder.FindInclude(page, name, use, call.Span)),
                StaticType.Scalar);
    }

    private void CheckLiteralNames(ScriptFunctionCall call)
    {
        if (_set.Options.Loader is not null || call.Arguments.Count == 0 || call.Arguments[0] is not ScriptArrayInitializerExpression list)
            return;
        foreach (var item in list.Values.OfType<ScriptLiteral>())
        {
            if (item.Value is string name && !_set.Templates.Names.Contains(name))
                _diagnostics.Add(TemplateDiagnostics.UnknownTemplate(At(item), name, _set.Templates.Names));
        }
    }
}
