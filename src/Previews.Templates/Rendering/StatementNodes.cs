using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>Literal text, in UTF-8 since it was bound.</summary>
internal sealed class TextNode(byte[] text) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        state.Output.Write(text);
        return Flow.Next;
    }
}

/// <summary>Writes a value where it stands.</summary>
internal sealed class EmitNode(ExpressionNode value, Place place) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        state.Span = value.Span;
        ValueWriter.Write(state, value.Evaluate(state), place);
        return Flow.Next;
    }
}

/// <summary>Writes a member of an object whose type is known, without a value on the way; anything unusual is left to <paramref name="general"/>.</summary>
internal sealed class EmitMemberNode(ModelMemberNode value, Place place, StatementNode general) : StatementNode
{
    private readonly ExpressionNode _target = value.Target;
    private readonly Shape _shape = value.Shape;
    private readonly ModelMember _member = value.Member;
    private readonly TextSpan _span = value.Span;

    public override Flow Render(RenderState state)
    {
        var target = _target.Evaluate(state);
        if (target.Shape != _shape)
            return general.Render(state);
        state.Span = _span;
        _member.Write(state, target.Reference!, place);
        return Flow.Next;
    }
}

/// <summary>Writes a member of the page itself.</summary>
internal sealed class EmitVariableNode(ModelVariableNode value, Place place) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        state.Span = value.Span;
        value.Member.Write(state, state.Model, place);
        return Flow.Next;
    }
}

/// <summary>
/// Writes a value into an attribute. What a function prints on the way is markup for a place between tags; it is taken back
/// and written as the attribute wants it, an address with its scheme checked.
/// </summary>
internal sealed class EmitAttributeNode(ExpressionNode value, Place place) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        state.Span = value.Span;
        var start = state.Output.Length;
        var result = Made(state, value.Evaluate(state));
        if (state.Output.Length == start)
            ValueWriter.Write(state, result, place);
        else
            WritePrinted(state, ValueWriter.Decode(state.Output.CutFrom(start)), result);
        return Flow.Next;
    }

    /// <summary>Reading a lazy list may print too, so what it is in is read before anyone asks what was printed.</summary>
    private static Value Made(RenderState state, in Value result) =>
        result.Kind is ValueKind.List or ValueKind.Map ? Value.From(ValueText.Of(result, state)) : result;

    private void WritePrinted(RenderState state, string printed, in Value result)
    {
        if (place is Place.Url or Place.UrlPrefix)
        {
            ValueWriter.WriteText(state, printed + ValueText.Of(result, state), place);
            return;
        }

        Escaping.WriteHtmlInAttribute(state.Output, printed);
        ValueWriter.Write(state, result, place);
    }
}

/// <summary>
/// An include that stands for itself: it writes straight to the page. A template of another kind gives a text like any other:
/// what is safe in HTML need not be so in XML or JSON.
/// </summary>
internal sealed class EmitIncludeNode(IncludeNode include, TemplateKind kind, Place place) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        state.Span = include.Span;
        if (!include.TryRender(state, kind))
            ValueWriter.Write(state, Value.From(ValueText.Of(include.Evaluate(state))), place);
        return Flow.Next;
    }
}

/// <summary>Every further line that the statement writes is indented as its code block is.</summary>
internal sealed class IndentNode(StatementNode statement, byte[] blanks) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        state.Output.PushIndent(blanks);
        var flow = statement.Render(state);
        state.Output.PopIndent(blanks);
        return flow;
    }
}

internal sealed class BlockNode(StatementNode[] statements)
{
    public static readonly BlockNode Empty = new([]);

    public Flow Render(RenderState state)
    {
        foreach (var statement in statements)
        {
            var flow = statement.Render(state);
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }
}

internal sealed class AssignNode(TextSpan span, IAssignable target, ExpressionNode value) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        state.Span = span;
        var result = value.Evaluate(state);
        target.Assign(state, result.IsUnset ? Value.Null : result);
        return Flow.Next;
    }
}

internal sealed class IfNode((ExpressionNode Condition, BlockNode Body)[] branches, BlockNode otherwise) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.Evaluate(state).IsTrue)
                return body.Render(state);
        }

        return otherwise.Render(state);
    }
}

internal sealed class CaseNode(ExpressionNode value, (ExpressionNode[] Values, BlockNode Body)[] whens, BlockNode otherwise) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        var subject = value.Evaluate(state);
        foreach (var (values, body) in whens)
        {
            foreach (var candidate in values)
            {
                if (Comparison.Equal(subject, candidate.Evaluate(state)))
                    return body.Render(state);
            }
        }

        return otherwise.Render(state);
    }
}

internal sealed class JumpNode(Flow flow) : StatementNode
{
    public override Flow Render(RenderState state) => flow;
}

/// <summary><c>break</c> outside every loop of its own body.</summary>
internal sealed class StrayJumpNode(TextSpan span, string word) : StatementNode
{
    public override Flow Render(RenderState state) => throw state.Fail(TemplateDiagnostics.JumpOutsideLoop(state.At(span), word));
}

/// <summary><c>ret e</c>: leaves the function with a value; a page or an include writes it.</summary>
internal sealed class ReturnNode(ExpressionNode? value, StatementNode? write) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        if (write is not null)
            write.Render(state);
        else
            state.Returned = value is null ? default : value.Evaluate(state);
        return Flow.Return;
    }
}

internal sealed class CaptureNode(IAssignable target, BlockNode body, TemplateKind kind) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        var capture = state.Output.BeginCapture();
        var flow = body.Render(state);
        var written = state.Output.EndCapture(capture);
        state.CheckSize(written.Length);
        state.CountWork(written.Length / 8);
        target.Assign(state, Captured(state, written));
        return flow;
    }

    private Value Captured(RenderState state, ReadOnlySpan<byte> written) =>
        !state.Escapes || kind is TemplateKind.Html or TemplateKind.Xml
            ? new Value(Shape.Captured, written.ToArray())
            : Value.From(ValueWriter.Decode(written));
}

/// <summary>Opens an object: names are looked for in it first and written to it. It has local variables of its own.</summary>
internal sealed class WithNode(TextSpan span, ExpressionNode target, BlockNode body, int[] locals) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        var value = target.Evaluate(state);
        if (value.Kind != ValueKind.Map)
            throw state.Fail(TemplateDiagnostics.NotAnObject(state.At(span), "with", value));
        state.SaveCells(locals);
        state.Contexts.Add(value.Map);
        var flow = body.Render(state);
        state.Contexts.RemoveAt(state.Contexts.Count - 1);
        state.RestoreCells(locals);
        return flow;
    }
}

/// <summary>Copies an object's members to the current variables; what is read-only stays.</summary>
internal sealed class ImportNode(TextSpan span, ExpressionNode source) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        var value = source.Evaluate(state);
        if (value.Kind is not (ValueKind.Map or ValueKind.Model))
            throw state.Fail(TemplateDiagnostics.NotAnObject(state.At(span), "import", value));
        var target = state.Contexts.Count > 0 ? state.Contexts[^1] : new PageVariables(state);
        foreach (var (name, member) in Members.All(value))
            target.TrySet(name, member);
        return Flow.Next;
    }
}

internal sealed class ReadOnlyNode(string name, int cell) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        if (state.Contexts.Count > 0 && state.Contexts[^1] is ScriptObject context)
            context.MakeReadOnly(name);
        else
            (state.ReadOnly ??= []).Add(cell);
        return Flow.Next;
    }
}
