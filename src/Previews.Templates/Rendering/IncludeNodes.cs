using Previews.Templates.Binding;
using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>A template as one kind of caller includes it: bound for the types of the variables that it sees there.</summary>
internal sealed class IncludeTarget(string name, TemplateKind kind, BoundBody body)
{
    /// <summary>What <c>$0</c> is in it: so its first argument is <c>$1</c>.</summary>
    public Value NameValue { get; } = Value.From(name);

    public TemplateKind Kind => kind;

    public BoundBody Body => body;

    /// <summary>The cells of the named arguments, which are local variables of the template too.</summary>
    public int[] NamedCells { get; init; } = [];

    /// <summary>
    /// Renders to the output. The arguments are on the stack: the positional ones from <paramref name="start"/> on, the first of
    /// which is the template's name, then the named ones.
    /// </summary>
    public void Render(RenderState state, int start, int count, string[] names, TextSpan span)
    {
        state.EnterCall(name, span);
        var (outerArguments, outerBlock, outerSpan) = (state.Arguments, state.Block, state.Span);
        var list = body.UsesArguments ? ArgumentList(state, start, count, names) : Value.Null;
        state.EnterBody(body, state.Pushed(start, count));
        state.SaveCells(NamedCells);
        for (var i = 0; i < NamedCells.Length; i++)
            state.Cells[NamedCells[i]] = state.Pushed(start + count, names.Length)[i];

        (state.Arguments, state.Block, state.Source) = (list, null, body.Source);
        body.Run(state);

        state.RestoreCells(NamedCells);
        state.LeaveBody(body);
        (state.Arguments, state.Block, state.Span, state.Returned) = (outerArguments, outerBlock, outerSpan, default);
        state.LeaveCall();
    }

    private static Value ArgumentList(RenderState state, int start, int count, string[] names)
    {
        var list = new ScriptArray();
        foreach (var value in state.Pushed(start, count))
            list.Add(value);
        for (var i = 0; i < names.Length; i++)
            (list.Properties ??= new ScriptObject()).TrySet(names[i], state.Pushed(start + count, names.Length)[i]);
        return Value.From(list);
    }
}

/// <summary><c>include 'name' args</c> as a value: the template's output, as safe as the template's kind makes it.</summary>
internal sealed class IncludeNode(TextSpan span, IncludeSource source, ArgumentList arguments) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var start = state.Top;
        var target = source.Resolve(state);
        state.Push(target.NameValue);
        var count = arguments.Push(state) + 1;
        var capture = state.Output.BeginCapture();
        target.Render(state, start, count, arguments.Names, Span);
        var result = Results.FromCapture(state, state.Output.EndCapture(capture), target.Kind);
        state.DropTo(start);
        return result;
    }

    /// <summary>Writes straight to the page, where the template is of the page's kind.</summary>
    public bool TryRender(RenderState state, TemplateKind kind)
    {
        var start = state.Top;
        var target = source.Resolve(state);
        if (state.Escapes && target.Kind != kind)
            return false;
        state.Push(target.NameValue);
        var count = arguments.Push(state) + 1;
        target.Render(state, start, count, arguments.Names, Span);
        state.DropTo(start);
        return true;
    }
}

/// <summary>Which template an include means: one that the binder knows, or one whose name is computed.</summary>
internal sealed class IncludeSource(TextSpan span, IncludeTarget? known, ExpressionNode? name, TemplateContext context, string[] names)
{
    public IncludeTarget Resolve(RenderState state)
    {
        if (known is not null)
            return known;
        var value = name!.Evaluate(state);
        if (value.IsNull)
            throw state.Fail(TemplateDiagnostics.NoTemplateName(state.At(span)));
        return Find(state, ValueText.Of(value), span, context, names);
    }

    public static IncludeTarget Find(RenderState state, string name, TextSpan span, TemplateContext context, string[] names)
    {
        var target = state.Set.FindInclude(state, name, context, names, span);
        state.GrowCells();
        return target;
    }
}

/// <summary>
/// <c>include_join names separator begin end</c>: the templates one after the other; a part that starts with <c>tpl:</c> is
/// a template itself. Where all are empty, nothing is written around them.
/// </summary>
internal sealed class IncludeJoinNode(TextSpan span, ExpressionNode[] arguments, TemplateContext context) : ExpressionNode(span)
{
    private const string TemplatePrefix = "tpl:";

    public override Value Evaluate(RenderState state)
    {
        var names = arguments[0].Evaluate(state);
        if (names.Kind != ValueKind.List)
            throw state.Fail(TemplateDiagnostics.NotIterable(state.At(Span), names));
        var separator = Part(state, 1);
        var result = Value.From("");
        for (var i = 0; i < Lists.Count(names); i++)
        {
            if (i > 0)
                result = Texts.Concat(state, result, separator);
            result = Texts.Concat(state, result, Render(state, ValueText.Of(Lists.At(names, i))));
        }

        return ValueText.Of(result).Length == 0 ? result : Texts.Concat(state, Texts.Concat(state, Part(state, 2), result), Part(state, 3));
    }

    private Value Part(RenderState state, int index)
    {
        if (index >= arguments.Length)
            return Value.From("");
        var value = arguments[index].Evaluate(state);
        var text = ValueText.Of(value);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Render(state, text[TemplatePrefix.Length..]) : value;
    }

    private Value Render(RenderState state, string name)
    {
        var target = IncludeSource.Find(state, name, Span, context, []);
        var start = state.Top;
        state.Push(target.NameValue);
        var capture = state.Output.BeginCapture();
        target.Render(state, start, 1, [], Span);
        state.DropTo(start);
        return Results.FromCapture(state, state.Output.EndCapture(capture), target.Kind);
    }
}

/// <summary>What was written, as a value.</summary>
internal static class Results
{
    /// <summary>Markup is safe in markup. The text of any other kind is only a text there.</summary>
    public static Value FromCapture(RenderState state, ReadOnlySpan<byte> captured, TemplateKind kind)
    {
        state.CheckSize(captured.Length);
        state.CountWork(captured.Length / 8);
        return state.Escapes && kind is TemplateKind.Html or TemplateKind.Xml
            ? Value.HtmlBytes(captured.ToArray())
            : Value.From(ValueWriter.Decode(captured));
    }
}
